package org.tierboard.scorecard.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Category;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.kernel.Tier;

/** The table of the card: the columns that the partner has, and the rows by category. */
record CardTable(List<Head> heads, List<Group> groups) {

    static final String RENEWAL = "renewal";
    static final String UPGRADE = "upgrade";

    /** A column's heading and, below it, the days on which it counts. */
    record Head(String column, Tier tier, String heading, String days) {

        boolean isRenewal() {
            return column.equals(RENEWAL);
        }
    }

    /**
     * The rows of a category.
     *
     * @param heading null above the fee, which stands alone
     */
    record Group(@Nullable String heading, List<CardLine> lines) {}

    static CardTable of(CardSource source, Words words) {
        var heads = heads(source, words);
        var lines = new CardLines(source, heads, words);
        var groups = new EnumMap<Category, List<CardLine>>(Category.class);
        groups.put(Category.FEE, List.of(lines.fee()));
        source.card()
                .rows()
                .forEach(row -> groups.computeIfAbsent(row.requirement().category(), category -> new ArrayList<>())
                        .add(lines.line(row)));
        return new CardTable(heads, named(groups, words));
    }

    CardTable withoutLinks() {
        return new CardTable(
                heads,
                groups.stream()
                        .map(group -> new Group(
                                group.heading(),
                                group.lines().stream()
                                        .map(CardLine::withoutLink)
                                        .toList()))
                        .toList());
    }

    private static List<Group> named(Map<Category, List<CardLine>> groups, Words words) {
        return groups.entrySet().stream()
                .map(group -> new Group(heading(group.getKey(), words), List.copyOf(group.getValue())))
                .toList();
    }

    private static @Nullable String heading(Category category, Words words) {
        return category == Category.FEE ? null : words.say("scorecard.category." + category);
    }

    private static List<Head> heads(CardSource source, Words words) {
        var heads = new ArrayList<Head>(2);
        var renewal = source.card().renewal();
        if (renewal != null) {
            heads.add(head(RENEWAL, renewal.tier(), renewalDays(source, words), words));
        }
        var upgrade = source.card().upgrade();
        if (upgrade != null) {
            heads.add(head(UPGRADE, upgrade.tier(), words.say("scorecard.upgrade.days"), words));
        }
        return heads;
    }

    private static Head head(String column, Tier tier, String days, Words words) {
        return new Head(column, tier, words.say("scorecard." + column, CardHeader.tier(tier, words)), days);
    }

    private static String renewalDays(CardSource source, Words words) {
        var period = source.renewalPeriod();
        Scorecard card = source.card();
        return card.isReviewOverdue()
                ? words.say(
                        "scorecard.renewal.days.closed",
                        words.day(period.startsOn()),
                        words.day(period.nextReviewOn().minusDays(1)))
                : words.say("scorecard.renewal.days", words.day(period.startsOn()));
    }
}
