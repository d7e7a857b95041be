package org.tierboard.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Measure;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.ProgrammeCalendar;

/** Knows by when a plan is to be reviewed again: the first day on which its confirmation doesn't count any more (R1, R14). */
@Component
class PlanDueDay {

    private final Guides guides;
    private final ProgrammeCalendar calendar;

    PlanDueDay(Guides guides, ProgrammeCalendar calendar) {
        this.guides = guides;
        this.calendar = calendar;
    }

    /** By the edition in force today; null where plans count for ever. */
    @Nullable
    LocalDate after(VisiblePartner partner, LocalDate confirmedOn) {
        return guides.countsFor(partner.path(), calendar.today(), Measure.BUSINESS_PLAN)
                .map(confirmedOn::plus)
                .orElse(null);
    }
}
