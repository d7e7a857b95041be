package org.tierboard.partner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.guide.Guides;
import org.tierboard.job.DailyTask;
import org.tierboard.job.Reminders;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.PartnerId;
import org.tierboard.partner.MembershipMails.About;

/** Reminds alliance leads 60, 30 and 7 days before the last day that their annual fee covers (FAQ 2, 3). */
@Component
class FeeReminders implements DailyTask {

    private static final int[] DAYS_BEFORE = {60, 30, 7};
    private static final int FIRST = 60;

    private static final String ENDING = """
            select partner_no,
                   partner_id,
                   name,
                   path,
                   fee_paid_through
              from partner
             where membership_confirmed_on <= :day
               and fee_paid_through between :day and :last
             order by partner_no
            """;

    private final JdbcClient jdbc;
    private final Reminders reminders;
    private final MembershipMails mails;
    private final Guides guides;

    FeeReminders(JdbcClient jdbc, Reminders reminders, MembershipMails mails, Guides guides) {
        this.jdbc = jdbc;
        this.reminders = reminders;
        this.mails = mails;
        this.guides = guides;
    }

    /** A confirmed partner whose fee covers few days more. */
    record Ending(int partnerNo, String partnerId, String name, String path, LocalDate feePaidThrough) {}

    @Override
    public String name() {
        return "membership.fee-reminders";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 0);
    }

    @Override
    public void run(LocalDate day) {
        jdbc.sql(ENDING)
                .param("day", day)
                .param("last", day.plusDays(FIRST))
                .query(Ending.class)
                .list()
                .forEach(partner -> remind(partner, day));
    }

    private void remind(Ending partner, LocalDate day) {
        var through = partner.feePaidThrough();
        Reminders.step(day, through, DAYS_BEFORE)
                .ifPresent(step -> reminders.once(partner.partnerNo(), "fee", through, step, () -> send(partner, day)));
    }

    private void send(Ending partner, LocalDate day) {
        var fee = guides.inForceOn(partner.path(), partner.feePaidThrough()).annualFee();
        mails.remind(
                new About(partner.partnerNo(), PartnerId.of(partner.partnerId()), partner.name()),
                partner.feePaidThrough(),
                Money.print(fee),
                ChronoUnit.DAYS.between(day, partner.feePaidThrough()));
    }
}
