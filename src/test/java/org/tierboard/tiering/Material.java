package org.tierboard.tiering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestPeople.Partner;

/** Facts of a partner, written as an import would leave them; ids and addresses are the partner's own. */
public final class Material {

    private final JdbcClient jdbc;
    private final int partnerNo;

    private Material(JdbcClient jdbc, int partnerNo) {
        this.jdbc = jdbc;
        this.partnerNo = partnerNo;
    }

    public static Material of(JdbcClient jdbc, Partner partner) {
        return new Material(jdbc, partner.partnerNo());
    }

    public Material member(LocalDate confirmed, @Nullable LocalDate paidThrough) {
        jdbc.sql("update partner set membership_confirmed_on = ?, fee_paid_through = ? where partner_no = ?")
                .params(confirmed, paidThrough, partnerNo)
                .update();
        return this;
    }

    public Material tier(String tier, LocalDate startsOn, @Nullable LocalDate nextReviewOn) {
        jdbc.sql("insert into tier_period (partner_no, tier, starts_on, next_review_on) values (?, ?, ?, ?)")
                .params(partnerNo, tier, startsOn, nextReviewOn)
                .update();
        return this;
    }

    /** People with everything: both accreditations, the foundational and a professional certification. */
    public Material people(int count, LocalDate since) {
        for (var code : new String[] {
            "TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION", "CLOUD_PRACTITIONER", "DEVOPS_ENGINEER_PROFESSIONAL"
        }) {
            jdbc.sql("""
                    insert into credential (credential_id, email, type_no, earned_on)
                    select 'C-' || :partner || '-' || n || '-' || code, 'p' || n || '@n' || :partner || '.example.com', type_no, :since
                      from generate_series(1, :count) n, credential_type
                     where code = :code
                    """)
                    .param("partner", partnerNo)
                    .param("since", since)
                    .param("count", count)
                    .param("code", code)
                    .update();
        }
        jdbc.sql("""
                insert into individual (partner_no, individual_id, full_name, email, registered_on)
                select :partner, 'I' || n, 'Person ' || n, 'p' || n || '@n' || :partner || '.example.com', :since
                  from generate_series(1, :count) n
                """)
                .param("partner", partnerNo)
                .param("since", since)
                .param("count", count)
                .update();
        return this;
    }

    public Material launches(int count, LocalDate day, String mrr) {
        return opportunities(count, "LAUNCHED", day, mrr, "PARTNER");
    }

    public Material opportunities(int count, String stage, @Nullable LocalDate launchedOn, String mrr, String origin) {
        jdbc.sql("""
                insert into opportunity (partner_no, opportunity_id, customer, workload, origin, stage, launched_on, estimated_mrr)
                select :partner, :prefix || n, 'Customer ' || n, 'Workload', :origin, :stage, cast(:day as date), :mrr
                  from generate_series(1, :count) n
                """)
                .param("partner", partnerNo)
                .param("prefix", UUID.randomUUID() + "-")
                .param("origin", origin)
                .param("stage", stage)
                .param("day", launchedOn)
                .param("mrr", new BigDecimal(mrr))
                .param("count", count)
                .update();
        return this;
    }

    public Material plan(LocalDate day) {
        jdbc.sql("insert into business_plan (partner_no, confirmed_on, confirmed_by) values (?, ?, 'Pat')")
                .params(partnerNo, day)
                .update();
        return this;
    }

    public Material designations(LocalDate day) {
        jdbc.sql("""
                insert into designation (partner_no, program, name, awarded_on)
                values (:partner, 'COMPETENCY', 'DevOps', :day),
                       (:partner, 'COMPETENCY', 'Security', :day),
                       (:partner, 'MSP', '', :day)
                """).param("partner", partnerNo).param("day", day).update();
        return this;
    }

    public Material references(int count, LocalDate day) {
        jdbc.sql("""
                insert into public_reference (partner_no, reference_id, customer, url, submitted_on, approved_on)
                select :partner, :prefix || n, 'Customer ' || n, 'https://example.com/' || n, :day, :day
                  from generate_series(1, :count) n
                """)
                .param("partner", partnerNo)
                .param("prefix", UUID.randomUUID() + "-")
                .param("day", day)
                .param("count", count)
                .update();
        return this;
    }

    public Material responses(int count, LocalDate day) {
        jdbc.sql("""
                insert into csat_response (partner_no, response_id, customer, email, score, submitted_on,
                       email_confirmed_on, customer_confirmed_on, migrated)
                select :partner, :prefix || n, 'Customer', 'c' || n || '@example.org', 5, :day, :day, :day, true
                  from generate_series(1, :count) n
                """)
                .param("partner", partnerNo)
                .param("prefix", UUID.randomUUID() + "-")
                .param("day", day)
                .param("count", count)
                .update();
        return this;
    }

    /** Everything that Select asks, of one day. */
    public Material forSelect(LocalDate day) {
        return people(4, day.minusYears(1)).launches(3, day, "600");
    }

    /** Everything that Advanced asks, of one day. */
    public Material forAdvanced(LocalDate day) {
        return people(8, day.minusYears(1))
                .launches(20, day, "600")
                .plan(day)
                .references(2, day)
                .responses(20, day);
    }

    /** Everything that Premier asks but the run and the review, of one day. */
    public Material forPremier(LocalDate day) {
        return people(26, day.minusYears(1))
                .designations(day)
                .launches(50, day, "1200")
                .plan(day)
                .references(6, day)
                .responses(30, day);
    }
}
