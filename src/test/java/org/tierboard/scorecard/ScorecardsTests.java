package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.account.Visibility;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Status;

/** The three scopes of the counting statement say the same, and a path's partners come in order. */
@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class ScorecardsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsAnApplicantsRunFromTheDatedFacts() {
        var partner = premierMaterial("P-1");

        var card = scorecards.of(List.of(partner), DAY).get(0).scorecard();

        var sustained = card.rows().stream()
                .filter(row -> row.requirement().row().equals(RowId.of("sustained-attainment")))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(sustained.upgrade()).actual()).isEqualByComparingTo("4");
        assertThat(card.attainment().heldSince()).isEqualTo(LocalDate.of(2025, 10, 15));
        assertThat(card.rows().stream()
                        .filter(row -> !row.requirement().measure().isForApplicants())
                        .map(row -> Objects.requireNonNull(row.upgrade()).status()))
                .containsOnly(Status.MET);
    }

    @Test
    void handsOverTheNetworkInOrderAndAsOneByOne() {
        var partners = List.of(premierMaterial("P-3"), premierMaterial("P-10"), premierMaterial("P-1"));

        var network = new ArrayList<PartnerCard>();
        scorecards.forEach(new Visibility(true, List.of()), DAY, network::add);
        var assigned = new ArrayList<PartnerCard>();
        scorecards.forEach(new Visibility(false, partners.subList(0, 2)), DAY, assigned::add);

        assertThat(network).extracting(card -> card.id().value()).containsExactly("P-1", "P-10", "P-3");
        assertThat(assigned).extracting(card -> card.id().value()).containsExactly("P-10", "P-3");
        assertThat(network).isEqualTo(scorecards.of(partners, DAY));
    }

    private int premierMaterial(String id) {
        var partner = jdbc.sql("""
                insert into partner (partner_id, name, membership_confirmed_on, fee_paid_through)
                values (:id, :id, '2020-01-01', '2027-01-01')
                returning partner_no
                """).param("id", id).query(Integer.class).single();
        List.of(
                        "insert into tier_period values (:p, '2024-02-01', 'ADVANCED', '2025-02-01'), (:p, '2025-02-10', 'ADVANCED', '2026-02-10')",
                        """
                        insert into individual (partner_no, individual_id, full_name, email, registered_on)
                        select :p, 'I' || n, 'Person ' || n, 'p' || n || '@n' || :p || '.example.com', date '2024-01-01'
                          from generate_series(1, 26) n
                        """,
                        """
                        insert into credential (credential_id, email, type_no, earned_on)
                        select 'C-' || :p || '-' || n || code, 'p' || n || '@n' || :p || '.example.com', type_no, date '2024-06-01'
                          from generate_series(1, 26) n, credential_type
                         where code in ('TECHNICAL_ACCREDITATION', 'BUSINESS_ACCREDITATION', 'CLOUD_PRACTITIONER', 'DEVOPS_ENGINEER_PROFESSIONAL')
                        """,
                        """
                        insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, launched_on, estimated_mrr)
                        select :p, 'O' || n, 'Customer ' || n, 'W', 'PARTNER', 'LAUNCHED', date '2025-10-15', 2000.01
                          from generate_series(1, 50) n
                        """,
                        "insert into business_plan values (:p, '2025-05-01', 'Manager')",
                        "insert into designation (partner_no, program, name, awarded_on) values (:p, 'COMPETENCY', 'DevOps', '2024-01-01'), (:p, 'MSP', '', '2024-01-01'), (:p, 'COMPETENCY', 'Security', '2024-01-01')",
                        """
                        insert into public_reference (partner_no, reference_id, customer, url, submitted_on, approved_on)
                        select :p, 'R' || n, 'Customer ' || n, 'https://example.com/' || n, date '2025-09-01', date '2025-09-05'
                          from generate_series(1, 6) n
                        """,
                        """
                        insert into csat_response (partner_no, response_id, customer, email, score, submitted_on, email_confirmed_on, customer_confirmed_on, migrated)
                        select :p, 'S' || n, 'Customer', 'c' || n || '@example.org', 5, date '2025-09-01', date '2025-09-05', date '2025-09-06', true
                          from generate_series(1, 30) n
                        """)
                .forEach(sql -> jdbc.sql(sql).params(Map.of("p", partner)).update());
        return partner;
    }
}
