package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tierboard.kernel.FactYears;

/**
 * Lets a reader choose the day that the card speaks about.
 *
 * @param action the address that takes the day as {@code asOf}
 * @param printed the day in words, for paper
 * @param links days that are worth a look, other than the one shown
 */
record DayPicker(String action, LocalDate day, String printed, LocalDate first, LocalDate last, List<DayLink> links) {

    record DayLink(String label, String href) {}

    static DayPicker of(CardSource source, Words words) {
        return new DayPicker(
                source.href(source.today()),
                source.asOf(),
                words.day(source.asOf()),
                FactYears.FIRST_DAY,
                FactYears.LAST_DAY,
                links(source, words));
    }

    private static List<DayLink> links(CardSource source, Words words) {
        var links = new ArrayList<DayLink>();
        offer(links, "scorecard.day.today", source.today(), source, words);
        var period = source.period();
        if (period != null) {
            offer(links, "scorecard.day.last-review", period.startsOn(), source, words);
            offer(links, "scorecard.day.next-review", period.nextReviewOn(), source, words);
        }
        return links;
    }

    private static void offer(List<DayLink> links, String label, LocalDate day, CardSource source, Words words) {
        if (!day.equals(source.asOf())) {
            links.add(new DayLink(words.say(label), source.href(day)));
        }
    }
}
