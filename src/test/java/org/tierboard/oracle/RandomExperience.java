package org.tierboard.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.tierboard.facts.Fact;
import org.tierboard.facts.PartnerFacts;

/** Launches, plans, designations and executive business reviews, about as many as the tier sought asks for. */
final class RandomExperience {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final PartnerFacts partner;
    private final Borders borders;
    private final NaiveTable table = new NaiveTable(false);
    private final String sought;
    private final boolean steady;

    RandomExperience(PartnerFacts partner, Borders borders, String sought, boolean steady) {
        this.partner = partner;
        this.borders = borders;
        this.sought = sought;
        this.steady = steady;
    }

    void add() {
        launches();
        if (steady || borders.chance(70)) {
            plan(steady ? day() : borders.item());
        }
        if (borders.chance(30)) {
            plan(borders.item());
        }
        designations();
        if (borders.chance(30)) {
            partner.executiveReview(borders.near());
        }
    }

    /** As many as asked or one more or less, worth as much as asked to the cent or one cent less. */
    private void launches() {
        var required = Integer.parseInt(table.asks("launched-opportunities", sought));
        var count = required + (steady ? borders.between(0, 2) : borders.between(-1, 1));
        var total = new BigDecimal(table.asks("launched-mrr", sought));
        var each = total.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
        var rest = total.subtract(each.multiply(BigDecimal.valueOf(count - 1L)));
        for (int i = 0; i < count; i++) {
            var amount = i > 0 ? each : steady || borders.chance(60) ? rest : rest.subtract(CENT);
            launch(i, "LAUNCHED", day(), amount);
        }
        for (int i = count; i < count + 4; i++) {
            var stage = borders.pick(List.of("PROSPECT", "COMMITTED", "CLOSED_LOST", "LAUNCHED"));
            var undated = !stage.equals("LAUNCHED") && borders.chance(50);
            launch(i, stage, undated ? null : borders.item(), each);
        }
    }

    private void launch(int number, String stage, LocalDate day, BigDecimal amount) {
        var designated = borders.chance(6) ? borders.item() : null;
        partner.opportunity(new Fact.Opportunity(
                "O-" + number,
                RandomCustomers.name(borders),
                "Workload " + number,
                borders.chance(50) ? "PARTNER" : "AWS",
                stage,
                day,
                amount,
                borders.chance(80),
                designated));
    }

    /** For a steady partner old enough to hold from half a year before the focus, and young enough to last until after it. */
    private LocalDate day() {
        if (!steady) {
            return borders.item();
        }
        var halfYear = borders.focus().minusMonths(6);
        return borders.chance(4) ? borders.near(halfYear) : halfYear.minusDays(borders.between(2, 170));
    }

    private void plan(LocalDate day) {
        if (!partner.plans.contains(day)) {
            partner.plan(day);
        }
    }

    private void designations() {
        designation("COMPETENCY", borders.pick(List.of("DevOps", "devops competency", "Cloud Operations", "Storage")));
        designation("COMPETENCY", borders.pick(List.of("Security", "SECURITY Competency", "DevOps", "Competency")));
        designation("WELL_ARCHITECTED", "");
        if (steady || borders.chance(50)) {
            designation("MSP", "");
        }
        if (borders.chance(30)) {
            designation("MSP", "");
        }
    }

    private void designation(String program, String name) {
        var awarded = borders.chance(steady ? 2 : 10) ? borders.near() : borders.longAgo();
        var expires = borders.chance(steady ? 3 : 8)
                ? borders.near(borders.focus().plusDays(1))
                : borders.chance(60) ? null : borders.after();
        var isNew = partner.validations.stream()
                .noneMatch(v -> v.program().equals(program)
                        && v.name().equals(name)
                        && v.awardedOn().equals(awarded));
        if (isNew) {
            partner.validation(
                    program, name, awarded, expires != null && expires.isBefore(awarded) ? awarded : expires);
        }
    }
}
