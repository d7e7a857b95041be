package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.site.PublicUrl.Fault;

class PublicUrlTests {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/stories/bank?id=7#top, https://www.example.com/stories/bank?id=7#top",
        "HTTPS://WWW.Example.COM, https://www.example.com",
        "https://example.com:443/a, https://example.com/a",
        "https://example.com./a, https://example.com/a",
        "https://bücher.example.org/ä, https://xn--bcher-kva.example.org/%C3%A4",
        "https://exаmple.com/cyrillic-a, https://xn--exmple-4nf.com/cyrillic-a",
        "https://127.0.0.1.nip.io/, https://127.0.0.1.nip.io/"
    })
    void takesAPublicPageWithItsHostAsTheNameSystemKnowsIt(String typed, String kept) throws Exception {
        assertThat(PublicUrl.parse("  " + typed + " ").value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://8.8.8.8/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[::ffff:127.0.0.1]/",
                "https://127。0。0。1/",
                "https://１２７.0.0.1/",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://a.localhost/",
                "https://printer.local/",
                "https://wiki.internal/",
                "https://nas.lan/",
                "https://router.home.arpa/",
                "https://intranet/",
                "https://partner.test/",
                "https://-a.example.com/",
                "https://metadata.google.internal/"
            })
    void refusesWhatIsNobodysInPublic(String typed) {
        assertThat(fault(typed)).isIn(Fault.NOT_PUBLIC, Fault.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.com/, NOT_HTTPS",
        "javascript:alert(1), NOT_HTTPS",
        "//www.example.com/, NOT_HTTPS",
        "www.example.com, NOT_HTTPS",
        "https:www.example.com, NOT_HTTPS",
        "https://ann:secret@www.example.com/, CREDENTIALS",
        "https://www.example.com@10.0.0.1/, CREDENTIALS",
        "https://www.example.com:8443/, PORT",
        "https://www.example.com:99999/, PORT",
        "https://www.example.com:/, MALFORMED",
        "https:///etc/passwd, MALFORMED",
        "https://www.example.com\\@10.0.0.1/, MALFORMED",
        "https://www.exa mple.com/, MALFORMED",
        "https://www.example.com/<script>, MALFORMED",
        "https://under_score.example.com/, MALFORMED"
    })
    void saysWhatIsWrong(String typed, Fault fault) {
        assertThat(fault(typed)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0a, 0x0d, 0x00, 0x09, 0x200b, 0x202e, 0xa0})
    void refusesLettersThatCannotBeSeen(int letter) {
        assertThat(fault("https://www.example.com/a" + Character.toString(letter) + "b"))
                .isEqualTo(Fault.MALFORMED);
    }

    private static Fault fault(String typed) {
        try {
            PublicUrl.parse(typed);
        } catch (PublicUrl.Refused refused) {
            return refused.fault();
        }
        throw new AssertionError(typed + " was taken");
    }

    @Test
    void isNotLongerThanAddressesAre() throws Exception {
        var longest = "https://www.example.com/" + "a".repeat(1976);

        assertThat(PublicUrl.parse(longest).value()).hasSize(2000);
        assertThat(fault(longest + "a")).isEqualTo(Fault.MALFORMED);
    }
}
