package org.tierboard.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2 March 2026 is a Monday. */
class DigestRhythmTests {

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-03-01, 2026-03-02, 2026-03-02, 2026-03-02",
        "DAILY, 2026-02-27, 2026-03-02, 2026-02-28, 2026-03-02",
        "DAILY, 2025-03-02, 2026-03-02, 2026-02-24, 2026-03-02",
        "DAILY, 2026-03-02, 2026-03-02, 2026-03-02, 2026-03-02",
        "WEEKLY, 2026-03-01, 2026-03-02, 2026-02-24, 2026-03-02",
        "WEEKLY, 2026-02-28, 2026-03-04, 2026-02-24, 2026-03-02",
        "WEEKLY, 2025-02-28, 2026-03-08, 2026-02-24, 2026-03-02",
    })
    void speaksOfWhatNobodyWasToldYet(
            DigestRhythm rhythm, LocalDate last, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(rhythm.due(last, day)).hasValue(new DigestRhythm.Span(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-03-02, 2026-03-03",
        "WEEKLY, 2026-03-05, 2026-03-08",
        "NEVER, 2026-03-01, 2026-03-02",
    })
    void isNotDue(DigestRhythm rhythm, LocalDate last, LocalDate day) {
        assertThat(rhythm.due(last, day)).isEmpty();
    }
}
