package org.tierboard.scorecard;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.job.DailyTask;

/** Adds up the lines that say which partners' facts have changed, so that reading a partner's revision stays cheap. */
@Component
class OldChanges implements DailyTask {

    /** One statement, so that everybody sees the same revision before and after. */
    private static final String ADD_UP = """
            with taken as (
                delete from partner_change
                returning partner_no, change_no)
            insert into partner_change_total (partner_no, total)
            select partner_no,
                   sum(change_no)
              from taken
             group by partner_no
                on conflict (partner_no) do update
               set total = partner_change_total.total + excluded.total
            """;

    private final JdbcClient jdbc;

    OldChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "scorecard.old-changes";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 30);
    }

    @Override
    public void run(LocalDate day) {
        jdbc.sql(ADD_UP).update();
    }
}
