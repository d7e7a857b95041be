package org.tierboard.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stretch of days, from the first up to but not including the last. */
record Days(LocalDate from, LocalDate until) {

    /** Days at even distances, the first of them at the beginning. */
    Stream<LocalDate> spread(int count) {
        var length = ChronoUnit.DAYS.between(from, until);
        return IntStream.range(0, count).mapToObj(i -> from.plusDays(length * i / count));
    }
}
