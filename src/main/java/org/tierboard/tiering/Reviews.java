package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.scorecard.PartnerCard;

/** The yearly review: on the day or after it, the renewal column decides, or the partner manager does (R28). */
@Service
@Transactional
public class Reviews {

    /** How far ahead of the decision a review may be put off. */
    public static final int LONGEST_EXTENSION = 90;

    private final CardDesk desk;
    private final TierDecisions decisions;
    private final Awards awards;

    Reviews(CardDesk desk, TierDecisions decisions, Awards awards) {
        this.desk = desk;
        this.decisions = decisions;
        this.awards = awards;
    }

    /**
     * A review that can be decided.
     *
     * @param reviewOn the review date that the decider has seen
     */
    public record Due(VisiblePartner partner, LocalDate reviewOn) {}

    /** The renewal column is met: the next period begins on the review date. */
    public TierDecision renew(Viewer by, Due review) {
        var card = due(by, review, "tier.renewed");
        if (!isMet(card)) {
            throw refused("MISSING_RENEWAL", card, "tier.renewed", by);
        }
        return awards.begin(
                by,
                card,
                DecisionKind.RENEWED,
                new Awards.Beginning(period(card).tier(), review.reviewOn(), null));
    }

    /**
     * More time, from the day of the decision; the period goes on.
     *
     * @throws DayRefused if the new day isn't ahead, or too far
     */
    public TierDecision extend(Viewer by, Due review, LocalDate newReviewOn, String reason) {
        var card = missed(by, review, "tier.extended");
        if (!newReviewOn.isAfter(desk.today())
                || newReviewOn.isAfter(desk.today().plusDays(LONGEST_EXTENSION))) {
            throw new DayRefused(DayRefused.Reason.EXTENSION, refusal("tier.extended", card, by));
        }
        return awards.extend(by, card, newReviewOn, reason);
    }

    /** To the highest lower tier whose upgrade column is met on this day, or to none. Nobody chooses it. */
    public TierDecision move(Viewer by, Due review, String reason) {
        var card = missed(by, review, "tier.moved");
        var lower = desk.highestBelow(review.partner(), period(card).tier()).orElse(null);
        return awards.begin(by, card, DecisionKind.MOVED, new Awards.Beginning(lower, desk.today(), reason));
    }

    private PartnerCard missed(Viewer by, Due review, String action) {
        var card = due(by, review, action);
        if (isMet(card)) {
            throw refused("RENEWS", card, action, by);
        }
        return card;
    }

    private PartnerCard due(Viewer by, Due review, String action) {
        var card = desk.hold(review.partner());
        var period = card.scorecard().standing().period();
        if (period == null || !period.nextReviewOn().equals(review.reviewOn())) {
            throw gone(by, review, card, action);
        }
        if (period.isReviewAhead(desk.today())) {
            throw refused("NOT_YET", card, action, by);
        }
        return card;
    }

    private RuntimeException gone(Viewer by, Due review, PartnerCard card, String action) {
        return decisions
                .lastAbout(review.partner().partnerNo(), review.reviewOn())
                .<RuntimeException>map(decision -> new AlreadyDecided(
                        "tiering.review.already." + decision.kind(),
                        Deed.refusal(action)
                                .at(card.partnerNo())
                                .on("review", review.reviewOn())
                                .by(by.actor()),
                        decision.decided().name(),
                        Days.print(decision.decided().day())))
                .orElseGet(() -> new TierNotFound(review.reviewOn()));
    }

    private static boolean isMet(PartnerCard card) {
        return requireNonNull(card.scorecard().renewal()).met();
    }

    private static TierPeriod period(PartnerCard card) {
        return requireNonNull(card.scorecard().standing().period());
    }

    private static TierRefused refused(String why, PartnerCard card, String action, Viewer by) {
        var missing = why.equals("MISSING_RENEWAL") ? Missing.forRenewal(card) : List.<Missing>of();
        return new TierRefused("tiering.refused." + why, missing, refusal(action, card, by));
    }

    private static Deed refusal(String action, PartnerCard card, Viewer by) {
        return Deed.refusal(action)
                .at(card.partnerNo())
                .on("review", period(card).nextReviewOn())
                .by(by.actor());
    }
}
