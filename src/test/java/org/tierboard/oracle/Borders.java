package org.tierboard.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Days on which rules change their mind, and random days that lie on or around them. */
public final class Borders {

    /** Month ends, 29 February, a year's last day, the day of a new edition. */
    static final List<LocalDate> ANCHORS = List.of(
            LocalDate.of(2022, 2, 1),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2023, 8, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 7, 10),
            LocalDate.of(2024, 8, 31),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 2, 28));

    private final Random random;
    private final LocalDate focus;

    Borders(Random random) {
        this.random = random;
        this.focus = pick(ANCHORS);
    }

    /** The eve, the day and the morrow of each anchor, of the days a window or a half year after it, and some days between. */
    public static List<LocalDate> days(long seed, int between) {
        var days = new TreeSet<LocalDate>();
        for (var anchor : ANCHORS) {
            for (int shift = -1; shift <= 1; shift++) {
                days.add(anchor.plusDays(shift));
                days.add(anchor.plusMonths(6).plusDays(shift));
            }
        }
        var random = new Random(seed);
        for (int i = 0; i < between; i++) {
            days.add(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1300)));
        }
        return new ArrayList<>(days);
    }

    LocalDate focus() {
        return focus;
    }

    /** The focus, the day before or the day after. */
    LocalDate near() {
        return near(focus);
    }

    LocalDate near(LocalDate day) {
        return day.plusDays(random.nextInt(3) - 1);
    }

    /** A day long before the focus. */
    LocalDate longAgo() {
        return focus.minusDays(600 + random.nextInt(600));
    }

    /** A day well inside the window that ends at the focus. */
    LocalDate inside() {
        return focus.minusDays(15 + random.nextInt(320));
    }

    /** The day of a time-bound item: mostly inside the window, often on one of its borders. */
    LocalDate item() {
        return switch (random.nextInt(10)) {
            case 0 -> near(focus.minusYears(1));
            case 1 -> near(focus.minusDays(365));
            case 2 -> near();
            case 3 -> near(focus.minusMonths(6));
            default -> inside();
        };
    }

    LocalDate after() {
        return focus.plusDays(200 + random.nextInt(900));
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
