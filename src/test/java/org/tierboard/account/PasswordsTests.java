package org.tierboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void countsEveryCharacterHoweverLong() {
        var hash = passwords.hash("\u00fc".repeat(255) + "a");

        assertThat(passwords.matches("\u00fc".repeat(255) + "a", hash)).isTrue();
        assertThat(passwords.matches("\u00fc".repeat(255) + "b", hash)).isFalse();
        assertThat(passwords.matches("\u00fc".repeat(255), hash)).isFalse();
    }

    @Test
    void takesNoMoreThanCanBeSet() {
        var hash = passwords.hash("a".repeat(257));

        assertThat(passwords.matches("a".repeat(257), hash)).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        var hash = passwords.hash("Gr\u00fc\u00dfe aus K\u00f6ln");

        assertThat(passwords.matches("Gru\u0308\u00dfe aus Ko\u0308ln", hash)).isTrue();
    }

    @Test
    void nobodyHasAPasswordWithoutAHash() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("correct horse battery staple", null)).isFalse();
    }

    @Test
    void isArgon2WithASaltOfItsOwn() {
        assertThat(passwords.hash("seven green bottles"))
                .startsWith("{argon2id-2024}$argon2id$v=19$m=16384,t=2,p=1$")
                .isNotEqualTo(passwords.hash("seven green bottles"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "eleven long, TOO_SHORT",
        "twelve chars, ",
        "Password1234!, COMMON",
        "1234567890123456, COMMON",
        "aabbaabbaabb, TOO_SIMPLE",
        "ann@example.com, CONTAINS_ADDRESS",
        "my ANN@example.com!, CONTAINS_ADDRESS",
        "correct horse battery staple, ",
        "\u5bc6\u7801\u662f\u5341\u4e8c\u4e2a\u6c49\u5b57\u7ec4\u6210\u7684\u554a, "
    })
    void policyRefusesWhatIsTriedFirst(String password, PasswordObjection objection) {
        assertThat(new PasswordPolicy().objection(password, "Ann@Example.com ").orElse(null))
                .isEqualTo(objection);
    }

    @Test
    void policyAllows256CharactersAndNoMore() {
        var long256 = "seven green bottles and a ".repeat(10).substring(0, 256);

        assertThat(new PasswordPolicy().objection(long256, "ann@example.com")).isEmpty();
        assertThat(new PasswordPolicy().objection(long256 + "x", "ann@example.com"))
                .hasValue(PasswordObjection.TOO_LONG);
        assertThat(new PasswordPolicy().objection("seven\u0000green bottles", "ann@example.com"))
                .hasValue(PasswordObjection.CONTROL_CHARACTER);
    }
}
