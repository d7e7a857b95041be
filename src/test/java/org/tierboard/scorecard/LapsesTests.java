package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.evaluation.Measure;
import org.tierboard.facts.Network;
import org.tierboard.facts.NetworkTables;
import org.tierboard.facts.PartnerFacts;
import org.tierboard.guide.Editions;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class LapsesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    Lapses lapses;

    @Autowired
    JdbcTemplate jdbc;

    private final Network network = new Network();
    private final PartnerFacts partner = network.partner("P-LAPSE");

    /** R1: a launch of 1 March 2025 counts until 28 February 2026, one of the day after still does. */
    @Test
    void foreseesLaunchesFromTheDayAfterToTheNinetiethDay() {
        partner.launch(DAY.minusYears(1), "1.00")
                .launch(DAY.minusYears(1).plusDays(1), "200.00")
                .launch(DAY.minusYears(1).plusDays(90), "30.50")
                .launch(DAY.minusYears(1).plusDays(91), "4000.00")
                .launch(DAY.plusDays(1), "5.00");

        var lapse = soon().get(Measure.LAUNCHED_OPPORTUNITIES);

        assertThat(lapse.count()).isEqualTo(2);
        assertThat(lapse.amount()).isEqualByComparingTo("230.50");
        assertThat(lapse.byDay()).isEqualTo(DAY.plusDays(90));
    }

    /** R20, R21: who has a later reference or response goes on counting. */
    @Test
    void countsCustomersAndRespondentsByTheirLatest() {
        var old = DAY.minusDays(365).plusDays(5);
        partner.reference("Acme Ltd", old, old)
                .reference("ACME ltd.", old, DAY.minusDays(10))
                .reference("Borg", old, old)
                .designatedReference("borg", old.plusDays(3))
                .reference("Gone", DAY.minusDays(400), DAY.minusDays(365))
                .response("a@x.example", 5, old, old)
                .response("A@x.example", 5, DAY.minusDays(3), DAY.minusDays(3))
                .response("b@x.example", 5, old, old);

        var soon = soon();

        assertThat(soon.get(Measure.REFERENCEABLE_CUSTOMERS).count()).isEqualTo(1);
        assertThat(soon.get(Measure.REFERENCEABLE_CUSTOMERS).byDay()).isEqualTo(DAY.plusDays(8));
        assertThat(soon.get(Measure.CSAT_RESPONSES).count()).isEqualTo(1);
        assertThat(soon.get(Measure.CSAT_RESPONSES).byDay()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void looksAtTheNewestPlanAlone() {
        partner.plan(DAY.minusMonths(11));
        assertThat(soon().get(Measure.BUSINESS_PLAN).byDay()).isEqualTo(DAY.plusMonths(1));

        jdbc.update(
                "insert into business_plan (partner_no, confirmed_on, confirmed_by) values (?, ?, 'Pat')",
                partnerNo(),
                DAY);
        assertThat(lapses.soon(partnerNo(), Editions.february2022(), DAY)).doesNotContainKey(Measure.BUSINESS_PLAN);
    }

    /** An edition without a row has no period for it, and nothing to say about it. */
    @Test
    void isSilentAboutRowsThatTheEditionDoesNotHave() {
        var old = DAY.minusDays(365).plusDays(5);
        partner.reference("Acme", old, old).launch(old, "1.00");
        new NetworkTables(jdbc).write(network);

        assertThat(lapses.soon(partnerNo(), Editions.july2024(), DAY)).containsOnlyKeys(Measure.LAUNCHED_OPPORTUNITIES);
    }

    private Map<Measure, Lapse> soon() {
        new NetworkTables(jdbc).write(network);
        return lapses.soon(partnerNo(), Editions.february2022(), DAY);
    }

    private int partnerNo() {
        return List.copyOf(
                        jdbc.queryForList("select partner_no from partner where partner_id = 'P-LAPSE'", Integer.class))
                .get(0);
    }
}
