package org.tierboard.plan.web;

import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.plan.PlanQueries;

/** Makes the page of a partner's business plans. */
@Component
class PlanPages {

    private final PlanQueries queries;
    private final PlanDueDay dueDay;
    private final ProgrammeCalendar calendar;

    PlanPages(PlanQueries queries, PlanDueDay dueDay, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.dueDay = dueDay;
        this.calendar = calendar;
    }

    PlanPage of(VisiblePartner partner, Viewer viewer) {
        var today = calendar.today();
        var last = queries.lastConfirmed(partner.partnerNo(), today).orElse(null);
        var due = last == null ? null : dueDay.after(partner, last.confirmedOn());
        return PlanPage.of(partner, viewer, queries.ofPartner(partner.partnerNo()), last, due, today);
    }
}
