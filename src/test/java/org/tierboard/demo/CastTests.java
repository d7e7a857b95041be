package org.tierboard.demo;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CastTests {

    /** 29 and 30 February are no days to begin on; the six months are full a little later then. */
    @Test
    void sixMonthsAreFullOnTheDayOrAsSoonAfterItAsMonthsHaveDays() {
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            var beginning = Cast.sixMonthsBefore(day);

            assertThat(beginning.plusMonths(6)).isAfterOrEqualTo(day);
            assertThat(beginning.minusDays(1).plusMonths(6)).isBefore(day);
        }
    }
}
