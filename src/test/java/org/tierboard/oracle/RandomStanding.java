package org.tierboard.oracle;

import java.time.LocalDate;
import java.util.List;
import org.tierboard.facts.PartnerFacts;

/** Membership, fee and the tiers held: reviews near the focus, upgrades, overdue reviews, interruptions. */
final class RandomStanding {

    private final PartnerFacts partner;
    private final Borders borders;
    private final String tier;
    private final boolean steady;

    RandomStanding(PartnerFacts partner, Borders borders, String tier, boolean steady) {
        this.partner = partner;
        this.borders = borders;
        this.tier = tier;
        this.steady = steady;
    }

    void add() {
        partner.membership(
                borders.chance(10) ? null : borders.chance(20) ? borders.near() : borders.longAgo(),
                borders.chance(10) ? null : borders.chance(30) ? borders.near() : borders.after());
        var start = start();
        earlier(start);
        period(tier, start);
        later(start);
    }

    private LocalDate start() {
        return switch (borders.between(steady ? 1 : 0, 4)) {
            case 0 -> borders.near();
            case 1 -> borders.near(borders.focus().minusYears(1));
            case 2 -> borders.near(borders.focus().minusMonths(6));
            case 3 -> borders.focus().minusDays(borders.between(370, 500));
            default -> borders.focus().minusDays(borders.between(190, 360));
        };
    }

    /** Often a year of the same tier, sometimes the tier below, sometimes a gap of a few days. */
    private void earlier(LocalDate start) {
        if (borders.chance(60)) {
            period(borders.chance(60) ? tier : below(), start.minusDays(borders.between(300, 400)));
        }
        if (borders.chance(15)) {
            period(borders.pick(List.of("NONE", below())), start.minusDays(borders.between(1, 20)));
        }
    }

    private void later(LocalDate start) {
        if (borders.chance(25)) {
            period(borders.pick(List.of(tier, below(), "NONE", "PREMIER")), start.plusDays(borders.between(100, 400)));
        }
    }

    private void period(String held, LocalDate start) {
        if (partner.tiers.stream().noneMatch(period -> period.startsOn().equals(start))) {
            var review = borders.chance(70)
                    ? start.plusYears(1)
                    : borders.near(borders.focus().isAfter(start.plusDays(2)) ? borders.focus() : start.plusDays(90));
            partner.tier(held, start, held.equals("NONE") ? null : review);
        }
    }

    private String below() {
        return switch (tier) {
            case "PREMIER" -> "ADVANCED";
            case "ADVANCED" -> "SELECT";
            default -> "NONE";
        };
    }
}
