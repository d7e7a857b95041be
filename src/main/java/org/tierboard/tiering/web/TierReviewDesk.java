package org.tierboard.tiering.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.Reviews;
import org.tierboard.tiering.Reviews.Due;
import org.tierboard.tiering.TierDecision;
import org.tierboard.tiering.TierNotFound;
import org.tierboard.tiering.TierViews;

/** Puts together what can be decided about a review. */
@Component
class TierReviewDesk {

    private static final int LAST_YEAR = 9999; // the database knows no day much later

    private final TierViews views;

    TierReviewDesk(TierViews views) {
        this.views = views;
    }

    /** The current review, whatever day was asked for. */
    ReviewPage of(Due review) {
        var partner = review.partner();
        var card = views.today(partner);
        var period = card.scorecard().standing().period();
        if (period == null) {
            throw new TierNotFound(review.reviewOn());
        }
        return new ReviewPage(
                partner,
                period,
                card.scorecard().isReviewOverdue(),
                views.missingForRenewal(card),
                views.lower(partner, period.tier()),
                views.today(),
                views.today().plusDays(Reviews.LONGEST_EXTENSION));
    }

    /** @throws TierNotFound if the current review is on another day */
    ReviewPage require(Due review) {
        var page = of(review);
        if (!page.period().nextReviewOn().equals(review.reviewOn())) {
            throw new TierNotFound(review.reviewOn());
        }
        return page;
    }

    /** Which period is in force, and in which state. */
    long version(VisiblePartner partner) {
        return views.version(partner);
    }

    /** @throws TierNotFound on a day that no review can have */
    Due due(VisiblePartner partner, LocalDate reviewOn) {
        if (reviewOn.getYear() < 0 || reviewOn.getYear() > LAST_YEAR) {
            throw new TierNotFound(reviewOn);
        }
        return new Due(partner, reviewOn);
    }

    /**
     * What became of a review; nothing if it is the current one.
     *
     * @throws TierNotFound if there never was one on that day
     */
    Optional<TierDecision> decision(Due review) {
        var partner = review.partner();
        var period = views.today(partner).scorecard().standing().period();
        if (period != null && period.nextReviewOn().equals(review.reviewOn())) {
            return Optional.empty();
        }
        return Optional.of(
                views.decisionAbout(partner, review.reviewOn()).orElseThrow(() -> new TierNotFound(review.reviewOn())));
    }
}
