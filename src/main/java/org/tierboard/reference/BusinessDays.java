package org.tierboard.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Counts the days on which references are reviewed: neither weekends nor the programme's holidays (FAQ 31). */
public final class BusinessDays {

    /** Within so many business days a reference is reviewed. */
    public static final int FOR_REVIEW = 5;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    public BusinessDays(Collection<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /** How many have passed since a day: the one after it is the first. */
    public int since(LocalDate day, LocalDate today) {
        var weeks = Math.max(0, (int) ((today.toEpochDay() - day.toEpochDay()) / 7));
        var age = 5 * weeks;
        for (var one = day.plusDays(7L * weeks + 1); !one.isAfter(today); one = one.plusDays(1)) {
            age += WEEKEND.contains(one.getDayOfWeek()) ? 0 : 1;
        }
        return age - holidaysBetween(day, today);
    }

    public boolean isOverdue(LocalDate submitted, LocalDate today) {
        return since(submitted, today) > FOR_REVIEW;
    }

    private int holidaysBetween(LocalDate day, LocalDate today) {
        return (int) holidays.stream()
                .filter(holiday -> holiday.isAfter(day) && !holiday.isAfter(today))
                .filter(holiday -> !WEEKEND.contains(holiday.getDayOfWeek()))
                .count();
    }
}
