package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.Money;

/**
 * A date of the membership, and what it means on the day of the card.
 *
 * @param note "351 days left", "paid through 1 May 2023"; empty if there is nothing to add
 */
record Fact(String value, String note, String tone) {

    private static final int SOON = 30;

    static Fact review(@Nullable TierPeriod period, LocalDate asOf, Words words) {
        return period == null
                ? new Fact(words.say("scorecard.review.none"), "", Tone.PLAIN)
                : review(period.nextReviewOn(), asOf, words);
    }

    /** A review date and how far off it is. */
    static Fact review(LocalDate review, LocalDate asOf, Words words) {
        var left = ChronoUnit.DAYS.between(asOf, review);
        if (left <= 0) {
            var key = left == 0 ? "scorecard.review.today" : "scorecard.review.overdue";
            return new Fact(words.day(review), words.say(key, -left), Tone.GAP);
        }
        return new Fact(
                words.day(review), words.say("scorecard.review.left", left), left <= SOON ? Tone.DUE : Tone.PLAIN);
    }

    static Fact fee(CardSource source, Words words) {
        var amount = Money.print(source.card().requirements().fee().amount());
        return new Fact(
                words.say("scorecard.fee.amount", amount),
                feeNote(source, words),
                source.card().isFeePaid() ? Tone.PLAIN : Tone.GAP);
    }

    static String feeNote(CardSource source, Words words) {
        var through = source.card().standing().feePaidThrough();
        if (through == null) {
            return words.say("scorecard.fee.unpaid");
        }
        var key = source.card().isFeePaid() ? "scorecard.fee.paid" : "scorecard.fee.lapsed";
        return words.say(key, words.day(through));
    }
}
