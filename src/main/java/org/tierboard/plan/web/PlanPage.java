package org.tierboard.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.plan.PlanLine;
import org.tierboard.plan.PlanQueries.Confirmation;

/**
 * A partner's business plans, and what the viewer can do.
 *
 * @param waiting the one that waits for a decision, if any
 * @param last the last confirmation
 * @param dueOn when the next review is due: the first day on which the last one doesn't count any more
 * @param daysLeft until then; negative when it is past
 */
record PlanPage(
        VisiblePartner partner,
        Viewer viewer,
        List<PlanLine> plans,
        @Nullable Confirmation last,
        @Nullable LocalDate dueOn,
        long daysLeft) {

    private static final int SOON = 60;

    static PlanPage of(
            VisiblePartner partner,
            Viewer viewer,
            List<PlanLine> plans,
            @Nullable Confirmation last,
            @Nullable LocalDate dueOn,
            LocalDate today) {
        var left = dueOn == null ? 0 : ChronoUnit.DAYS.between(today, dueOn);
        return new PlanPage(partner, viewer, plans, last, dueOn, left);
    }

    public String partnerId() {
        return partner.id().value();
    }

    public @Nullable PlanLine waiting() {
        return plans.stream().filter(PlanLine::isWaiting).findFirst().orElse(null);
    }

    /** The newest one, if it was returned and nothing came after it. */
    public @Nullable PlanLine returned() {
        return plans.stream()
                .findFirst()
                .filter(plan -> plan.status().name().equals("RETURNED"))
                .orElse(null);
    }

    public boolean isUploading() {
        return viewer.role() != Role.ALLIANCE_TEAM;
    }

    /** Waits for somebody else, because the viewer handed it in. */
    public boolean isOwn() {
        var waiting = waiting();
        return decides() && waiting != null && waiting.submittedBy() == viewer.userNo();
    }

    public boolean isDeciding() {
        return decides() && waiting() != null && !isOwn();
    }

    private boolean decides() {
        return viewer.role() == Role.PARTNER_MANAGER || viewer.isAdministrator();
    }

    /** The tone in which the due day is told. */
    public String tone() {
        if (last == null || daysLeft <= 0) {
            return "gap";
        }
        return daysLeft <= SOON ? "due" : "met";
    }
}
