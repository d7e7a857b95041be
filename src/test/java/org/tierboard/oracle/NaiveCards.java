package org.tierboard.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tierboard.facts.Fact;
import org.tierboard.facts.Network;
import org.tierboard.facts.PartnerFacts;
import org.tierboard.oracle.NaiveCard.NaiveCell;
import org.tierboard.oracle.NaiveCard.NaiveRow;
import org.tierboard.oracle.NaiveCounts.Window;

/**
 * The rules of rules.md, R1 to R26, carried out a second time with as little cleverness as possible: from raw facts, by
 * loops over every single day, with thresholds typed in again. It shares nothing with the product but the facts.
 */
public final class NaiveCards {

    private static final Set<String> YES_NO = Set.of("business-plan", "executive-business-review");
    private static final Set<String> FOR_APPLICANTS = Set.of("sustained-attainment", "executive-business-review");

    private final NaiveTable first = new NaiveTable(false);
    private final NaiveTable second = new NaiveTable(true);
    private final boolean withSecondEdition;
    private final NaiveCounts counts;
    private final Map<String, Map<LocalDate, Boolean>> premierCriteria = new HashMap<>();

    /** Cards over a network, with or without the edition of July 2024 in force. */
    public NaiveCards(Network network, boolean withSecondEdition) {
        this.counts = new NaiveCounts(network);
        this.withSecondEdition = withSecondEdition;
    }

    public NaiveCard card(PartnerFacts partner, LocalDate t) {
        var held = heldOn(partner, t);
        var tier = held == null ? null : held.tier();
        var next = next(tier);
        var rows = new LinkedHashMap<String, NaiveRow>();
        for (var row : table(t).rows()) {
            var renewal = tier == null ? null : renewal(partner, row, held, t);
            var upgrade = next == null ? null : upgrade(partner, row, next, t);
            if (renewal != null || upgrade != null) {
                rows.put(row, new NaiveRow(renewal, upgrade));
            }
        }
        return new NaiveCard(
                stage(partner, tier, t),
                isFeePaid(partner, t),
                isSecond(t) ? "2024-07-10" : "2022-02-01",
                rows,
                tier == null
                        ? null
                        : rows.values().stream().map(NaiveRow::renewal).allMatch(NaiveCards::isMet),
                next == null
                        ? null
                        : rows.values().stream().map(NaiveRow::upgrade).allMatch(NaiveCards::isMet));
    }

    private static boolean isMet(NaiveCell cell) {
        return cell == null || cell.status().equals("MET");
    }

    /** R24: what is not met is due while the review is ahead. */
    private NaiveCell renewal(PartnerFacts partner, String row, Fact.TierHeld held, LocalDate t) {
        if (FOR_APPLICANTS.contains(row)) {
            return null;
        }
        Window sinceReview =
                (day, end) -> !day.isBefore(held.startsOn()) && !day.isAfter(t) && day.isBefore(held.nextReviewOn());
        var gap = t.isBefore(held.nextReviewOn()) ? "DUE" : "NOT_MET";
        return cell(row, held.tier(), t, counts.count(partner, row, t, isSecond(t), sinceReview), gap);
    }

    private NaiveCell upgrade(PartnerFacts partner, String row, String tier, LocalDate t) {
        if (table(t).asks(row, tier).equals("-")) {
            return null;
        }
        return row.equals("sustained-attainment")
                ? sustained(partner, t)
                : cell(row, tier, t, rolling(partner, row, t), "NOT_MET");
    }

    private BigDecimal rolling(PartnerFacts partner, String row, LocalDate t) {
        return counts.count(partner, row, t, isSecond(t), (day, end) -> !day.isAfter(t) && t.isBefore(end));
    }

    private NaiveCell cell(String row, String tier, LocalDate t, BigDecimal actual, String gap) {
        var asks = table(t).asks(row, tier);
        if (asks.equals("-")) {
            return null;
        }
        if (YES_NO.contains(row)) {
            return new NaiveCell(actual.signum() > 0 ? "MET" : gap, null, null);
        }
        var required = new BigDecimal(asks);
        return new NaiveCell(actual.compareTo(required) >= 0 ? "MET" : gap, plain(actual), plain(required));
    }

    /** R17, day by day from the first day of this stretch of the Advanced tier. */
    private NaiveCell sustained(PartnerFacts partner, LocalDate t) {
        var day = t;
        while (isAdvanced(partner, day.minusDays(1))) {
            day = day.minusDays(1);
        }
        LocalDate runStart = null;
        var reached = false;
        for (; !day.isAfter(t); day = day.plusDays(1)) {
            if (!meetsPremierCriteria(partner, day)) {
                runStart = null;
            } else if (runStart == null) {
                runStart = day;
            }
            reached |= runStart != null && !runStart.plusMonths(6).isAfter(day);
        }
        var months = 0;
        while (runStart != null && !runStart.plusMonths(months + 1).isAfter(t)) {
            months++;
        }
        return new NaiveCell(reached ? "MET" : "NOT_MET", plain(BigDecimal.valueOf(months)), plain(new BigDecimal(6)));
    }

    private static boolean isAdvanced(PartnerFacts partner, LocalDate day) {
        var held = heldOn(partner, day);
        return held != null && held.tier().equals("ADVANCED");
    }

    private boolean meetsPremierCriteria(PartnerFacts partner, LocalDate day) {
        return premierCriteria
                .computeIfAbsent(partner.id, id -> new HashMap<>())
                .computeIfAbsent(day, d -> {
                    for (var row : table(d).rows()) {
                        var cell = FOR_APPLICANTS.contains(row) ? null : upgrade(partner, row, "PREMIER", d);
                        if (cell != null && !cell.status().equals("MET")) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** The tier of a day: that of the last period begun; null for none. */
    private static Fact.TierHeld heldOn(PartnerFacts partner, LocalDate t) {
        Fact.TierHeld last = null;
        for (var period : partner.tiers) {
            if (!period.startsOn().isAfter(t)
                    && (last == null || period.startsOn().isAfter(last.startsOn()))) {
                last = period;
            }
        }
        return last == null || last.tier().equals("NONE") ? null : last;
    }

    private static String next(String tier) {
        if (tier == null) {
            return "SELECT";
        }
        return switch (tier) {
            case "SELECT" -> "ADVANCED";
            case "ADVANCED" -> "PREMIER";
            default -> null;
        };
    }

    private static String stage(PartnerFacts partner, String tier, LocalDate t) {
        var confirmed = partner.confirmedOn != null && !partner.confirmedOn.isAfter(t);
        if (!confirmed || !isFeePaid(partner, t)) {
            return "REGISTERED";
        }
        return tier == null ? "CONFIRMED" : "VALIDATED";
    }

    private static boolean isFeePaid(PartnerFacts partner, LocalDate t) {
        return partner.feePaidThrough != null && !t.isAfter(partner.feePaidThrough);
    }

    private boolean isSecond(LocalDate t) {
        return withSecondEdition && !t.isBefore(NaiveTable.SECOND_EDITION);
    }

    private NaiveTable table(LocalDate t) {
        return isSecond(t) ? second : first;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
