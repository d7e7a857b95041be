package org.tierboard.oracle;

import java.time.LocalDate;
import java.util.List;
import org.tierboard.facts.Fact;
import org.tierboard.facts.PartnerFacts;

/** References and responses, about as many customers and respondents as the tier sought asks for. */
final class RandomCustomers {

    private static final List<String> NAMES = List.of(
            "Acme Corp", "Nordwind 24", "Émile et Fils", "Harbour Lights", "Quarry", "Zehn & Co", "Old Mill", "Twelve");

    private final PartnerFacts partner;
    private final Borders borders;
    private final NaiveTable table = new NaiveTable(false);
    private final String sought;
    private final boolean steady;

    RandomCustomers(PartnerFacts partner, Borders borders, String sought, boolean steady) {
        this.partner = partner;
        this.borders = borders;
        this.sought = sought;
        this.steady = steady;
    }

    /** A customer's name in one of several spellings that are the same customer. */
    static String name(Borders borders) {
        return spelt(borders.pick(NAMES), borders);
    }

    private static String spelt(String name, Borders borders) {
        return switch (borders.between(0, 4)) {
            case 0 -> name.toUpperCase();
            case 1 -> name.replace(' ', '-') + ".";
            case 2 -> " " + name + ", ";
            default -> name;
        };
    }

    void add() {
        references();
        responses();
    }

    private void references() {
        var count = about("referenceable-customers");
        for (int i = 0; i < count; i++) {
            reference(i, steady ? spelt(NAMES.get(i % NAMES.size()), borders) : name(borders), day());
        }
        reference(count, name(borders), borders.chance(50) ? null : borders.item());
    }

    private void reference(int number, String customer, LocalDate approved) {
        var submitted = approved == null ? borders.inside() : approved.minusDays(borders.between(0, 7));
        partner.references.add(new Fact.Reference("R-" + number, customer, submitted, approved));
    }

    private void responses() {
        var count = about("csat-responses");
        for (int i = 0; i < count; i++) {
            response(i, "r%d@customer.example".formatted(i), day());
        }
        for (int i = count; i < count + 4; i++) {
            response(i, "r%d@customer.example".formatted(borders.between(0, count + 4)), borders.item());
        }
    }

    /** Counts from the later of two checks, sometimes lacking one. */
    private void response(int number, String email, LocalDate day) {
        var other = day.minusDays(borders.between(0, 5));
        var isEmailLast = borders.chance(50);
        var lacks = steady ? 0 : 8;
        partner.responses.add(new Fact.Response(
                "S-" + number,
                name(borders).strip(),
                borders.chance(25) ? email.toUpperCase() : email,
                borders.between(1, 5),
                borders.chance(50),
                other.minusDays(1),
                borders.chance(lacks) ? null : isEmailLast ? day : other,
                borders.chance(lacks) ? null : isEmailLast ? other : day));
    }

    private int about(String row) {
        var asks = table.asks(row, sought);
        var number = asks.equals("-") ? borders.between(0, 2) : Integer.parseInt(asks);
        return Math.max(0, number + (steady ? borders.between(0, 1) : borders.between(-1, 1)));
    }

    private LocalDate day() {
        if (!steady) {
            return borders.item();
        }
        var halfYear = borders.focus().minusMonths(6);
        return borders.chance(4) ? borders.near(halfYear) : halfYear.minusDays(borders.between(2, 150));
    }
}
