package org.tierboard.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.Measure;
import org.tierboard.guide.Guides;
import org.tierboard.job.DailyTask;
import org.tierboard.job.Reminders;

/** Reminds alliance leads that their plan is to be reviewed again, at least once a year (guide section 5). */
@Component
class PlanReminders implements DailyTask {

    private static final int[] DAYS_BEFORE = {60, 30, 7};

    private final PlanQueries queries;
    private final Guides guides;
    private final Reminders reminders;
    private final PlanMails mails;

    PlanReminders(PlanQueries queries, Guides guides, Reminders reminders, PlanMails mails) {
        this.queries = queries;
        this.guides = guides;
        this.reminders = reminders;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "plan.reminders";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(6, 20);
    }

    @Override
    public void run(LocalDate day) {
        guides.paths()
                .forEach(path -> guides.countsFor(path, day, Measure.BUSINESS_PLAN)
                        .ifPresent(period -> remind(path, period, day)));
    }

    private void remind(String path, Period period, LocalDate day) {
        for (var plan : queries.due(path, period, day, day.plusDays(DAYS_BEFORE[0]))) {
            Reminders.step(day, plan.dueOn(), DAYS_BEFORE)
                    .ifPresent(days ->
                            reminders.once(plan.partnerNo(), "plan", plan.dueOn(), days, () -> mails.due(plan)));
        }
    }
}
