package org.tierboard.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What files from elsewhere leave behind: sources of launch days, launches without a day, badges to decide on. */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoAce implements DemoPart {

    private static final String SOURCES = """
            update opportunity
               set launched_on_source = case when origin = 'AWS' then 'AWS_CLOSE_DATE' else 'TARGET_CLOSE_DATE' end,
                   review_status = 'Approved'
             where stage = 'LAUNCHED'
               and partner_no = (select partner_no from partner where partner_id = :partner)
            """;

    private static final String INCOMPLETE = """
            insert into incomplete_launch (partner_no, opportunity_id, customer, workload, origin, estimated_mrr,
                                           review_status)
            select partner_no, :id, :customer, :workload, 'PARTNER', 720.00, 'Approved'
              from partner
             where partner_id = :partner
            """;

    private static final String BADGES = """
            insert into waiting_badge (credential_id, email, badge, earned_on)
            select 'badge-demo-' || number,
                   'learner' || number || '@demo.example.com',
                   case when number < 3 then 'AWS Certified Cloud Practitioner' else 'Community Speaker' end,
                   :day
              from generate_series(1, 3) as number
            """;

    private final JdbcClient jdbc;

    DemoAce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(LocalDate today) {
        jdbc.sql(SOURCES).param("partner", Cast.GUIDE).update();
        incomplete(Cast.GUIDE, "O4410027", "Saltmarsh Observatory", "Image archive");
        incomplete(Cast.ALMOST, "O4410031", "Penrose Bay Foods", "Store analytics");
        jdbc.sql(BADGES).param("day", today.minusDays(12)).update();
    }

    private void incomplete(String partner, String id, String customer, String workload) {
        jdbc.sql(INCOMPLETE)
                .param("partner", partner)
                .param("id", id)
                .param("customer", customer)
                .param("workload", workload)
                .update();
    }
}
