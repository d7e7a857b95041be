package org.tierboard.tiering.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Tier;
import org.tierboard.tiering.PremierApplication;
import org.tierboard.tiering.PremierCard;
import org.tierboard.tiering.PremierStatus;

/**
 * A partner's way to Premier.
 *
 * @param held whether the partner holds Premier
 * @param open the application that is under way; null for none
 * @param ended earlier ones, newest first
 * @param may what this viewer may do here and now
 */
record PremierPage(
        VisiblePartner partner,
        PremierCard premier,
        boolean held,
        @Nullable PremierApplication open,
        List<PremierApplication> ended,
        LocalDate today,
        May may) {

    /** @param file whether the file may be read */
    record May(boolean apply, boolean withdraw, boolean assess, boolean record, boolean decide, boolean file) {}

    static PremierPage of(
            VisiblePartner partner, Viewer viewer, PremierCard premier, List<PremierApplication> applications) {
        var open = applications.stream()
                .filter(application -> application.status().isOpen())
                .findFirst()
                .orElse(null);
        var period = premier.card().scorecard().standing().period();
        return new PremierPage(
                partner,
                premier,
                period != null && period.tier() == Tier.PREMIER,
                open,
                applications.stream()
                        .filter(application -> !application.status().isOpen())
                        .toList(),
                premier.card().scorecard().asOf(),
                may(viewer, premier, open));
    }

    private static May may(Viewer viewer, PremierCard premier, @Nullable PremierApplication open) {
        var isLead = viewer.role() == Role.ALLIANCE_LEAD;
        var status = open == null ? null : open.status();
        var works = !viewer.role().belongsToPartner();
        return new May(
                isLead && open == null && premier.isSustained(),
                isLead && open != null,
                works && status == PremierStatus.APPLIED,
                works && status == PremierStatus.PRE_ASSESSMENT_FILED,
                works
                        && open != null
                        && status == PremierStatus.REVIEW_HELD
                        && open.applied().userNo() != viewer.userNo(),
                works);
    }
}
