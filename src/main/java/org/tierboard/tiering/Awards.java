package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Tier;
import org.tierboard.partner.TierBook;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.web.KeptCards;

/** Carries out what was decided about a tier: the period, the decision with its card, the audit and the mail, or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Awards {

    private final TierBook book;
    private final TierDecisions decisions;
    private final KeptCards cards;
    private final Announcements announcements;

    Awards(TierBook book, TierDecisions decisions, KeptCards cards, Announcements announcements) {
        this.book = book;
        this.decisions = decisions;
        this.cards = cards;
        this.announcements = announcements;
    }

    /**
     * Begins a period of a tier, or of none.
     *
     * @throws TierRefused if the current period began on that day: a partner has one tier on any day
     */
    TierDecision begin(Viewer by, PartnerCard card, DecisionKind kind, Beginning beginning) {
        var current = book.on(card.partnerNo(), beginning.day());
        if (current.isPresent() && current.get().startsOn().equals(beginning.day())) {
            throw new TierRefused(
                    "tiering.refused.BEGAN_TODAY",
                    List.of(),
                    Deed.refusal(kind.action()).at(card.partnerNo()).by(by.actor()));
        }
        var period = book.begin(card.partnerNo(), beginning.tier(), beginning.day());
        return write(by, new Ruling(kind, card, Ruling.Outcome.of(period), beginning.reason()));
    }

    /** Puts the review of the current period off (R28). */
    TierDecision extend(Viewer by, PartnerCard card, LocalDate newReviewOn, String reason) {
        var day = card.scorecard().asOf();
        var period = book.on(card.partnerNo(), day).orElseThrow();
        book.extend(period, card.partnerNo(), day, newReviewOn);
        return write(by, new Ruling(DecisionKind.EXTENDED, card, Ruling.Outcome.of(period), reason));
    }

    private TierDecision write(Viewer by, Ruling ruling) {
        var card = ruling.card();
        var decision = decisions.save(
                new TierDecision(ruling, Signature.of(by, card.scorecard().asOf()), cards.keep(card)));
        announcements.note(deed(decision, card).by(by.actor()));
        announcements.toLeads(Letter.about(
                        card,
                        ruling.kind().name(),
                        "history/" + decision.decisionNo(),
                        tier(decision.tierAfter()),
                        day(decision))
                .because(ruling.reason()));
        return decision;
    }

    private static Deed deed(TierDecision decision, PartnerCard card) {
        return Deed.of(decision.kind().action())
                .at(card.partnerNo())
                .on("tier-decision", decision.decisionNo())
                .changed("tier", decision.tierBefore(), decision.tierAfter())
                .changed("review", decision.reviewBefore(), decision.reviewAfter())
                .because(decision.reason());
    }

    private String tier(@Nullable Tier tier) {
        return announcements.say(tier == null ? "tiering.none" : "scorecard.tier." + tier.name());
    }

    private static String day(TierDecision decision) {
        var review = decision.reviewAfter();
        return review == null ? "" : Days.print(review);
    }

    /**
     * A period that begins.
     *
     * @param tier null for none
     */
    record Beginning(
            @Nullable Tier tier, LocalDate day, @Nullable String reason) {}
}
