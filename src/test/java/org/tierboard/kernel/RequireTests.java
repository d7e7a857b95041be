package org.tierboard.kernel;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTests {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void takesTheBlanksOffATextAndAnAddress() {
        assertThat(Require.text(" Example ", "The name")).isEqualTo("Example");
        assertThat(Require.email(" Ann@example.com ")).isEqualTo("Ann@example.com");
    }

    @Test
    void saysWhatIsEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.text(" ", "The customer"))
                .withMessage("The customer is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "@example.com", "ann@", "ann smith@example.com", "a@b@c"})
    void refusesWhatIsNoAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.email(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "1000", "10498.560"})
    void takesDollarsAndCents(String amount) {
        assertThat(Require.dollars(new BigDecimal(amount), "It")).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001"})
    void refusesDebtsAndFractionsOfACent(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.dollars(new BigDecimal(amount), "It"));
    }

    @Test
    void allowsTheEarliestDayAndNoneBefore() {
        assertThat(Require.notBefore(DAY, DAY, "Leaving")).isEqualTo(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.notBefore(DAY, DAY.minusDays(1), "Leaving"))
                .withMessage("Leaving on 2024-02-28 would be before 2024-02-29");
    }
}
