package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tierboard.TestPeople.Partner;
import org.tierboard.facts.Fact;
import org.tierboard.facts.Network;
import org.tierboard.facts.NetworkTables;
import org.tierboard.facts.PartnerFacts;

/** Partners with ids and credentials of their own, for tests that share a database. */
final class CardNetwork {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Network network = new Network();
    private final List<String> ids = new ArrayList<>();

    /** The guide's sample; its card is that of {@link GuideFacts#DAY}. */
    CardNetwork guide(String id) {
        ids.add(id + "-" + run);
        GuideFacts.sample(network, id + "-" + run);
        return this;
    }

    CardNetwork partner(String id, Consumer<PartnerFacts> facts) {
        ids.add(id + "-" + run);
        facts.accept(network.partner(id + "-" + run));
        return this;
    }

    /** An Advanced partner with all that Premier asks of a card's rows, held for some months. */
    CardNetwork applicant(String id, LocalDate today) {
        return partner(id, partner -> {
            partner.membership(today.minusYears(3), today.plusMonths(4)).tier("ADVANCED", today.minusMonths(11));
            for (var i = 0; i < 26; i++) {
                partner.person(
                        "Person " + (char) ('A' + i),
                        "TECHNICAL_ACCREDITATION",
                        "BUSINESS_ACCREDITATION",
                        "CLOUD_PRACTITIONER",
                        "DEVOPS_ENGINEER_PROFESSIONAL");
                partner.response("r%d@example.com".formatted(i), 4, today.minusMonths(4), today.minusMonths(4));
                partner.response("s%d@example.com".formatted(i), 4, today.minusMonths(4), today.minusMonths(4));
            }
            partner.launches(55, today.minusMonths(4), "1200.50")
                    .launches(2, today.minusYears(1).plusDays(40), "700.00")
                    .plan(today.minusMonths(4))
                    .validation("MSP", "", today.minusYears(2), null)
                    .validation("COMPETENCY", "DevOps", today.minusYears(2), null)
                    .validation("COMPETENCY", "Security", today.minusYears(1), null);
            for (var i = 0; i < 7; i++) {
                partner.reference("Customer " + i, today.minusMonths(5), today.minusMonths(4));
            }
        });
    }

    List<Partner> write(JdbcTemplate jdbc) {
        network.credentials.replaceAll(
                c -> new Fact.Credential(run + c.id(), c.email(), c.code(), c.earnedOn(), c.expiresOn()));
        var tables = new NetworkTables(jdbc).write(network);
        return ids.stream().map(id -> new Partner(tables.partnerNo(id), id)).toList();
    }
}
