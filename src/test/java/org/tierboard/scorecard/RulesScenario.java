package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.facts.Network;
import org.tierboard.facts.NetworkTables;
import org.tierboard.facts.PartnerFacts;
import org.tierboard.kernel.Money;

/** A few facts in the real tables, and what the card says of them. */
@SpringBootTest
@Import(TestDatabase.class)
@Transactional
abstract class RulesScenario {

    static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    @Autowired
    private Scorecards scorecards;

    @Autowired
    JdbcTemplate jdbc;

    final Network network = new Network();
    private NetworkTables tables;

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A partner without a tier, whose upgrade column is about Select. */
    PartnerFacts newcomer() {
        return network.partner("P-1");
    }

    /** A Select partner in the year from a review, whose upgrade column is about Advanced. */
    PartnerFacts select(String review) {
        return network.partner("P-1").tier("SELECT", day(review));
    }

    PartnerFacts advanced(String review) {
        return network.partner("P-1").tier("ADVANCED", day(review));
    }

    /** The card, after writing all facts stated so far the first time that anybody asks. */
    Scorecard card(PartnerFacts partner, LocalDate day) {
        write();
        return scorecards.of(List.of(tables.partnerNo(partner.id)), day).get(0).scorecard();
    }

    void write() {
        if (tables == null) {
            tables = new NetworkTables(jdbc).write(network);
        }
    }

    /** "MET 4 of 2", "DUE" for yes or no, "blank". */
    String renewal(PartnerFacts partner, String row, String day) {
        var found = row(card(partner, day(day)), row);
        return found == null ? "blank" : print(found.requirement(), found.renewal());
    }

    String upgrade(PartnerFacts partner, String row, String day) {
        var found = row(card(partner, day(day)), row);
        return found == null ? "blank" : print(found.requirement(), found.upgrade());
    }

    static Row row(Scorecard card, String id) {
        return card.rows().stream()
                .filter(row -> row.requirement().row().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    static String print(Requirement requirement, Cell cell) {
        if (cell == null) {
            return "blank";
        }
        if (requirement.measure().isYesNo()) {
            return cell.status().name();
        }
        return requirement.measure().isMoney()
                ? "%s %s of %s".formatted(cell.status(), Money.print(cell.actual()), Money.print(cell.required()))
                : "%s %s of %s".formatted(cell.status(), cell.actual(), cell.required());
    }
}
