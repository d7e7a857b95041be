package org.tierboard.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationStateTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    /** R15. */
    @ParameterizedTest(name = "on {0}, ending {1}: {2}")
    @CsvSource({
        "2022-01-31, , EXPECTED",
        "2022-02-01, , IN_FORCE",
        "2022-02-09, 2022-02-10, IN_FORCE",
        "2022-02-10, 2022-02-10, ENDED",
        "2022-02-01, 2022-02-01, ENDED"
    })
    void countsFromTheAwardUntilItEnds(LocalDate day, @Nullable LocalDate ends, DesignationState state) {
        assertThat(DesignationState.on(day, DAY, ends)).isEqualTo(state);
    }

    /** 10,000 random lives against a model that remembers one day: an end only comes nearer. */
    @Test
    void anEndOnlyComesNearer() {
        var random = new Random(20220204);
        for (var life = 0; life < 10_000; life++) {
            var award = Designation.msp(1, DAY);
            LocalDate ends = null;
            for (var step = 0; step < 8; step++) {
                var day = DAY.plusDays(random.nextInt(12) - 2);
                var may = !day.isBefore(DAY) && (ends == null || day.isBefore(ends));
                if (may) {
                    award.end(day);
                    ends = day;
                } else {
                    assertThatIllegalStateException().isThrownBy(() -> award.end(day));
                }
                assertThat(award.expiresOn()).isEqualTo(ends);
                assertThat(award.standing(day) == DesignationState.IN_FORCE)
                        .isEqualTo(!day.isBefore(DAY) && (ends == null || day.isBefore(ends)));
            }
        }
    }
}
