package org.tierboard.tiering.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.tiering.Eligibility;
import org.tierboard.tiering.TierViews;
import org.tierboard.tiering.UpgradeRequest;

/**
 * A partner's tier, and what can be done about it.
 *
 * @param period null for a partner without a tier
 * @param open the request that waits; null for none
 * @param ended the requests that were decided lately
 * @param may what this viewer may do here and now
 */
record TierPage(
        VisiblePartner partner,
        @Nullable TierPeriod period,
        boolean overdue,
        Eligibility eligibility,
        @Nullable UpgradeRequest open,
        List<UpgradeRequest> ended,
        May may) {

    /** @param review whether the review can be decided on its own page */
    record May(boolean ask, boolean withdraw, boolean decide, boolean review) {}

    static TierPage of(VisiblePartner partner, Viewer viewer, TierViews views) {
        var card = views.today(partner);
        var requests = views.requests(partner);
        var open = requests.stream().filter(UpgradeRequest::isOpen).findFirst().orElse(null);
        var eligibility = views.eligibility(card);
        return new TierPage(
                partner,
                card.scorecard().standing().period(),
                card.scorecard().isReviewOverdue(),
                eligibility,
                open,
                requests.stream().filter(request -> !request.isOpen()).toList(),
                may(viewer, card, open, eligibility));
    }

    private static May may(Viewer viewer, PartnerCard card, @Nullable UpgradeRequest open, Eligibility eligibility) {
        var isLead = viewer.role() == Role.ALLIANCE_LEAD;
        var decides = !viewer.role().belongsToPartner();
        return new May(
                isLead && open == null && eligibility.isEligible(),
                isLead && open != null,
                decides && open != null && open.requested().userNo() != viewer.userNo(),
                decides && card.scorecard().isReviewOverdue());
    }
}
