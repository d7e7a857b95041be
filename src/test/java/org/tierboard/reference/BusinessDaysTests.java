package org.tierboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "FAQ 31: submitted on Wed 1 Apr 2026, on {0} {1} business days are used up")
    @DisplayName("FAQ 31: weekends and holidays are no business days")
    @CsvSource({
        "2026-03-31, 0",
        "2026-04-01, 0",
        "2026-04-02, 1",
        "2026-04-03, 1",
        "2026-04-05, 1",
        "2026-04-06, 1",
        "2026-04-07, 2",
        "2026-04-10, 5",
        "2026-04-12, 5",
        "2026-04-13, 6"
    })
    void weekendsAndHolidaysAreNoBusinessDays(LocalDate today, int age) {
        // Good Friday and Easter Monday
        var days = new BusinessDays(List.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)));

        assertThat(days.since(WEDNESDAY, today)).isEqualTo(age);
    }

    @Test
    void isOverdueFromTheSixthBusinessDayOn() {
        var days = new BusinessDays(List.of());

        assertThat(days.isOverdue(WEDNESDAY, LocalDate.of(2026, 4, 8))).isFalse();
        assertThat(days.isOverdue(WEDNESDAY, LocalDate.of(2026, 4, 9))).isTrue();
    }

    @Test
    void agreesWithCountingDayByDay() {
        var random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            var to = from.plusDays(random.nextInt(60));
            var holidays = Stream.generate(() -> from.plusDays(random.nextInt(60)))
                    .limit(4)
                    .collect(Collectors.toSet());

            assertThat(new BusinessDays(holidays).since(from, to))
                    .as("%s to %s without %s", from, to, holidays)
                    .isEqualTo(naive(from, to, holidays));
        }
    }

    private static int naive(LocalDate from, LocalDate to, Set<LocalDate> holidays) {
        var age = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !holidays.contains(day)) {
                age++;
            }
        }
        return age;
    }
}
