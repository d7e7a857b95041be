package org.tierboard.csat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.job.DailyTask;
import org.tierboard.kernel.Deed;
import org.tierboard.notification.MailErasure;

/**
 * Deletes responses whose address nobody confirmed within thirty days: they never count, and perhaps their respondents
 * know nothing of them. What an administrator migrated stays as the file has it.
 */
@Component
class ForgetUnconfirmed implements DailyTask {

    private static final String NAME = "csat.forget-unconfirmed";
    private static final int DAYS = 30;

    private static final String FORGET = """
            delete from csat_response
             where email_confirmed_on is null
               and not migrated
               and submitted_on <= :until
            returning partner_no, email
            """;

    private final JdbcClient jdbc;
    private final MailErasure mails;
    private final ApplicationEventPublisher events;

    ForgetUnconfirmed(JdbcClient jdbc, MailErasure mails, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.mails = mails;
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
        var forgotten = jdbc.sql(FORGET)
                .param("until", day.minusDays(DAYS))
                .query(Forgotten.class)
                .list();
        forgotten.forEach(one -> mails.forget(one.partnerNo(), one.email()));
        forgotten.stream()
                .collect(Collectors.groupingBy(Forgotten::partnerNo, TreeMap::new, Collectors.counting()))
                .forEach((partnerNo, responses) -> events.publishEvent(Deed.of("csat.forgotten")
                        .at(partnerNo)
                        .became("responses", responses)
                        .by(NAME)));
    }

    private record Forgotten(int partnerNo, String email) {}
}
