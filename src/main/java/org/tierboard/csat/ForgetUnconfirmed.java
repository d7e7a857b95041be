package org.tierboard.csat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.job.DailyTask;
import org.tierboard.kernel.Deed;

/**
 * Deletes responses whose address nobody confirmed within thirty days: they never count, and perhaps their respondents
 * know nothing of them. What an administrator migrated stays as the file has it.
 */
@Component
class ForgetUnconfirmed implements DailyTask {

    private static final String NAME = "csat.forget-unconfirmed";
    private static final int DAYS = 30;

    private static final String FORGET = """
            with forgotten as (
                delete from csat_response
                 where email_confirmed_on is null
                   and not migrated
                   and submitted_on <= :until
                returning partner_no
            )
            select partner_no,
                   count(*) as responses
              from forgotten
             group by partner_no
             order by partner_no
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ForgetUnconfirmed(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 0);
    }

    @Override
    @Transactional
    public void run(LocalDate day) {
        jdbc.sql(FORGET)
                .param("until", day.minusDays(DAYS))
                .query((row, number) -> Deed.of("csat.forgotten")
                        .at(row.getInt("partner_no"))
                        .became("responses", row.getInt("responses"))
                        .by(NAME))
                .list()
                .forEach(events::publishEvent);
    }
}
