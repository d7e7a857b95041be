package org.tierboard.tiering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.tiering.PremierFile.Step;
import org.tierboard.validation.ExecutiveBusinessReview;
import org.tierboard.validation.ExecutiveBusinessReviews;

/** Premier is approved or declined once the executive business review was held, by somebody who didn't apply (R29). */
@Service
@Transactional
public class PremierDecisions {

    private final CardDesk desk;
    private final PremierFile file;
    private final Awards awards;
    private final ExecutiveBusinessReviews reviews;
    private final Announcements announcements;

    PremierDecisions(
            CardDesk desk,
            PremierFile file,
            Awards awards,
            ExecutiveBusinessReviews reviews,
            Announcements announcements) {
        this.desk = desk;
        this.file = file;
        this.awards = awards;
        this.reviews = reviews;
        this.announcements = announcements;
    }

    /**
     * Awards Premier, if every row that it asks is met at this moment but the review, which this approval provides: what
     * counts can't change until it is written.
     *
     * @throws TierRefused if something lapsed, naming each row
     */
    public void approve(Viewer by, VisiblePartner partner, int applicationNo, @Nullable String remark) {
        var card = desk.hold(partner);
        var step = new Step("tier.premier-approved", partner, applicationNo, by);
        var application = file.in(step, PremierStatus.REVIEW_HELD);
        notOwn(application, step);
        checkRows(card, step);
        application.approve(step.signed(desk), remark);
        var day = desk.today();
        awards.begin(by, card, DecisionKind.PREMIER_APPROVED, new Awards.Beginning(Tier.PREMIER, day, remark));
        if (reviews.findById(new ExecutiveBusinessReview.Key(partner.partnerNo(), day))
                .isEmpty()) {
            reviews.save(ExecutiveBusinessReview.approve(partner.partnerNo(), day));
        }
    }

    public void decline(Viewer by, VisiblePartner partner, int applicationNo, String reason) {
        var card = desk.hold(partner);
        var step = new Step("premier.declined", partner, applicationNo, by);
        var application = file.in(step, PremierStatus.REVIEW_HELD);
        notOwn(application, step);
        application.decline(step.signed(desk), reason);
        announcements.note(step.deed()
                .changed("status", PremierStatus.REVIEW_HELD, application.status())
                .because(reason));
        announcements.toLeads(
                Letter.about(card, "premier-declined", "premier", by.name()).because(reason));
    }

    private static void checkRows(PartnerCard card, Step step) {
        var premier = new PremierCard(card);
        if (!premier.isCandidate()) {
            throw new TierRefused("tiering.refused.NOT_ADVANCED", List.of(), step.refusal());
        }
        var missing = premier.missingForApproval();
        if (!missing.isEmpty()) {
            throw new TierRefused("tiering.refused.MISSING", missing, step.refusal());
        }
        var membership = Eligibility.award(card);
        if (membership != Eligibility.Verdict.ELIGIBLE) {
            throw new TierRefused("tiering.refused." + membership, List.of(), step.refusal());
        }
    }

    private static void notOwn(PremierApplication application, Step step) {
        if (application.applied().isBy(step.by())) {
            throw new TierRefused("tiering.refused.OWN", List.of(), step.refusal());
        }
    }
}
