package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.BUSINESS_PLANS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are CSV of the kind, though not as tidy as one would write them. */
class FilesAsPeopleHaveThemTests extends ImportTest {

    private String confirmedBy(String csv) {
        var job = take(BUSINESS_PLANS, csv.replace("$P", partner));
        assertCounts(job, 1, 0, 0, 0);
        return (String) rows("select confirmed_by from business_plan where partner_no = ?", partnerNo)
                .get(0)
                .get("confirmed_by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFpartner_id,confirmed_on,confirmed_by\n$P,2021-01-01,Ann\n",
                "partner_id,confirmed_on,confirmed_by\r\n$P,2021-01-01,Ann\r\n\r\n",
                "partner_id,confirmed_on,confirmed_by\r$P,2021-01-01,Ann",
                "partner_id;confirmed_on;confirmed_by\n$P;2021-01-01;Ann\n",
                "\n\n Partner ID , Confirmed-On,\"CONFIRMED_BY\" \n  $P ,\t2021-01-01\t,  \"Ann\"  \n",
                "confirmed_by,confirmed_on,partner_id\nAnn,2021-01-01,$P\n",
                "partner_id,confirmed_on,confirmed_by,,\n$P,2021-01-01,Ann,,\n,,,,\n  ,,,,\n",
                "partner_id,confirmed_on,confirmed_by\n$P,2021-01-01,\u00a0Ann\u2003\n",
                "\"partner_id\",\"confirmed_on\",\"confirmed_by\"\n\"$P\",\"2021-01-01\",\"Ann\"",
            })
    void takes(String csv) {
        assertThat(confirmedBy(csv)).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a;b,c",
                "say \"\"hi\"\"",
                "back\\slash \\N \\.",
                "tab\tin",
                "Zoë 𝒜 漢字 \u202e",
                "O'Neil",
                "null",
                "NULL",
            })
    void keepsTextAsItIs(String text) {
        assertThat(confirmedBy("partner_id,confirmed_on,confirmed_by\n$P,2021-01-01,\"" + text + "\"\n"))
                .isEqualTo(text.replace("\"\"", "\""));
    }

    @Test
    void keepsZerosAtTheBeginningOfIds() {
        take(ImportKind.REFERENCES, """
                reference_id,partner_id,customer,url,submitted_on
                0007,%s,Bank,https://example.com,2021-01-01
                """.formatted(partner));

        assertThat(rows("select reference_id from public_reference where partner_no = ?", partnerNo))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("reference_id", "0007"));
    }

    @Test
    void remarksOnColumnsThatItDoesNotKnowAndOnThoseThatAreMissing() {
        var job = take(ImportKind.PARTNERS, "partner_id,name,colour,owner\n%s,A,red,Ann\n".formatted(unique("N-")));

        assertThat(job.remarks())
                .containsExactly(
                        "These columns are not known here and were left out: colour, owner.",
                        "The file does not have these columns, so they are empty in every row: path,"
                                + " membership_confirmed_on, fee_paid_through.");
        assertCounts(job, 1, 0, 0, 0);
    }

    @Test
    void takesAHeaderWithoutRows() {
        assertCounts(take(BUSINESS_PLANS, "partner_id,confirmed_on,confirmed_by\n"), 0, 0, 0, 0);
    }
}
