package org.tierboard.csat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.job.DailyTask;
import org.tierboard.notification.Mail;
import org.tierboard.notification.MailKind;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/**
 * Tells administrators of the responses that wait for their customer check: on their home page, and by one mail a day in
 * which each response is new once. The mark that it was told of goes with the mails into one transaction.
 */
@Component
class ResponsesWaiting implements Waiting, DailyTask {

    private static final String QUEUE = """
            select count(*) as number,
                   min(email_confirmed_on) as oldest
              from csat_response
             where email_confirmed_on is not null
               and customer_confirmed_on is null
               and rejected_on is null
            having count(*) > 0
            """;

    private static final String TELL = """
            update csat_response
               set told_on = :day
             where email_confirmed_on is not null
               and customer_confirmed_on is null
               and rejected_on is null
               and told_on is null
            """;

    private final JdbcClient jdbc;
    private final Mails mails;
    private final Recipients recipients;

    ResponsesWaiting(JdbcClient jdbc, Mails mails, Recipients recipients) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.recipients = recipients;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        return viewer.isAdministrator() ? queue() : List.of();
    }

    private List<WaitingLine> queue() {
        return jdbc.sql(QUEUE)
                .query((row, number) -> new WaitingLine(
                        "waiting.csat",
                        List.of(row.getLong("number")),
                        null,
                        row.getObject("oldest", LocalDate.class),
                        "/responses"))
                .list();
    }

    @Override
    public String name() {
        return "csat.waiting";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(7, 0);
    }

    @Override
    @Transactional
    public void run(LocalDate day) {
        var fresh = jdbc.sql(TELL).param("day", day).update();
        if (fresh > 0) {
            queue().forEach(line -> recipients
                    .administrators()
                    .forEach(to -> mails.send(Mail.to(to)
                            .template("csat/mail/waiting")
                            .with("fresh", fresh)
                            .with("number", line.arguments().get(0))
                            .with("oldest", line.since())
                            .link("link", line.href())
                            .kind(MailKind.REMINDER))));
        }
    }
}
