package org.tierboard.oracle;

import java.time.LocalDate;
import java.util.List;
import org.tierboard.facts.Fact;
import org.tierboard.facts.Network;
import org.tierboard.facts.PartnerFacts;

/** People and their credentials, about as many as the tier sought asks for. */
final class RandomKnowledge {

    private static final List<String> ASSOCIATE =
            List.of("SOLUTIONS_ARCHITECT_ASSOCIATE", "DEVELOPER_ASSOCIATE", "SYSOPS_ADMINISTRATOR_ASSOCIATE");
    private static final List<String> HIGHER =
            List.of("SOLUTIONS_ARCHITECT_PROFESSIONAL", "DEVOPS_ENGINEER_PROFESSIONAL", "SECURITY_SPECIALTY");

    private final Network network;
    private final PartnerFacts partner;
    private final Borders borders;
    private final List<RandomPartners.Leaver> leavers;
    private final NaiveTable table = new NaiveTable(false);
    private final String sought;
    private final boolean steady;

    RandomKnowledge(
            Network network,
            PartnerFacts partner,
            Borders borders,
            List<RandomPartners.Leaver> leavers,
            String sought,
            boolean steady) {
        this.network = network;
        this.partner = partner;
        this.borders = borders;
        this.leavers = leavers;
        this.sought = sought;
        this.steady = steady;
    }

    void add() {
        var accredited = about("accredited-individuals");
        var people = Math.max(accredited, about("technical-individuals")) + borders.between(0, 2);
        for (int i = 0; i < people; i++) {
            person(i);
        }
        give("TECHNICAL_ACCREDITATION", 0, steady ? accredited : about("accredited-technical"));
        give("BUSINESS_ACCREDITATION", Math.max(0, accredited - about("accredited-business")), accredited);
        give("CLOUD_PRACTITIONER", 0, about("foundational-individuals"));
        var higher = about("technical-pro-specialty");
        var technical = about("technical-individuals");
        for (int i = 0; i < technical; i++) {
            give(borders.pick(i < higher ? HIGHER : ASSOCIATE), i, i + 1);
        }
        network.credential("nobody@%s.example".formatted(partner.id), "CLOUD_PRACTITIONER", borders.longAgo(), null);
    }

    private int about(String row) {
        var asks = table.asks(row, sought);
        var number = asks.equals("-") ? borders.between(0, 1) : Integer.parseInt(asks);
        return Math.max(0, number + (steady ? borders.between(0, 2) : borders.pick(List.of(-1, 0, 0, 1))));
    }

    private void person(int number) {
        var own = "p%d@%s.example".formatted(number, partner.id);
        var registered = borders.chance(steady ? 1 : 15) ? borders.near() : borders.longAgo();
        var left = borders.chance(4)
                ? borders.near(borders.focus().plusDays(1))
                : borders.chance(10) ? borders.after() : null;
        if (left != null && left.isBefore(registered)) {
            left = registered;
        }
        var leaver = borders.chance(steady ? 2 : 20) && !leavers.isEmpty() ? leavers.remove(0) : null;
        if (leaver != null) {
            own = leaver.email();
            registered = borders.chance(70) ? leaver.leftOn() : leaver.leftOn().plusDays(1);
            left = null;
        }
        var training = leaver != null
                ? leaver.trainingEmail()
                : borders.chance(30) ? "home%d@%s.mail.example".formatted(number, partner.id) : null;
        if (left != null) {
            leavers.add(new RandomPartners.Leaver(own, training, left));
        }
        partner.people.add(new Fact.Person("I-" + number, "Person " + number, own, training, registered, left));
    }

    /** The credential for the people from one number to another, who may hold more of the same by and by. */
    private void give(String code, int from, int until) {
        for (int i = from; i < Math.min(until, partner.people.size()); i++) {
            var address = spelling(partner.people.get(i));
            var earned = earned();
            if (borders.chance(15)) {
                var change = borders.near(steady ? borders.focus().minusDays(90) : borders.focus());
                network.credential(address, code, borders.longAgo(), change);
                earned = steady ? change.minusDays(borders.between(0, 40)) : borders.near(change);
            }
            var expires = expiry();
            network.credential(address, code, earned, expires != null && expires.isBefore(earned) ? earned : expires);
            if (borders.chance(10)) {
                network.credential(address, borders.pick(ASSOCIATE), borders.longAgo(), borders.near());
            }
        }
    }

    private LocalDate earned() {
        return borders.chance(steady ? 2 : 12)
                ? borders.near(steady ? borders.focus().minusMonths(6) : borders.focus())
                : borders.longAgo();
    }

    private LocalDate expiry() {
        if (borders.chance(steady ? 1 : 3)) {
            return borders.near(borders.focus().plusDays(1));
        }
        return borders.chance(40) ? null : borders.after();
    }

    /** Own or training address, in somebody's handwriting. */
    private String spelling(Fact.Person person) {
        var address = person.trainingEmail() != null && borders.chance(60) ? person.trainingEmail() : person.email();
        return switch (borders.between(0, 3)) {
            case 0 -> address.toUpperCase();
            case 1 -> " " + address + " ";
            default -> address;
        };
    }
}
