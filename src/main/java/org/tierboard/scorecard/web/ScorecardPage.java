package org.tierboard.scorecard.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The card's page, ready to show: words, numbers and addresses, nothing left to work out.
 *
 * @param overdue says that the tier review is overdue and what that means (R3); null while it isn't
 * @param otherDay says that the card speaks about a day other than today; null if it doesn't
 * @param edition which requirement set decides
 * @param freshness how fresh the facts are
 * @param stale says that the weekly feed of credentials is late (FAQ 9); null while it isn't
 */
record ScorecardPage(
        CardHeader header,
        @Nullable String overdue,
        @Nullable String otherDay,
        List<ColumnSummary> summaries,
        CardTable table,
        String edition,
        List<String> freshness,
        @Nullable String stale) {

    static ScorecardPage of(CardSource source, Freshness.Fresh fresh, Words words) {
        var card = source.card();
        return new ScorecardPage(
                CardHeader.of(source, words),
                card.isReviewOverdue() ? overdue(source, words) : null,
                source.isToday() ? null : words.say("scorecard.other-day", words.day(source.asOf())),
                Stream.of(ColumnSummary.renewal(source, words), ColumnSummary.upgrade(source, words))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                CardTable.of(source, words),
                words.say("scorecard.edition", card.requirements().document()),
                fresh.lines(),
                fresh.stale());
    }

    /** The same without ways to today's records, which aren't those that were counted. */
    ScorecardPage withoutLinks() {
        return new ScorecardPage(header, overdue, otherDay, summaries, table.withoutLinks(), edition, freshness, stale);
    }

    private static String overdue(CardSource source, Words words) {
        var period = source.renewalPeriod();
        return words.say("scorecard.overdue", words.day(period.nextReviewOn()), words.day(period.startsOn()));
    }
}
