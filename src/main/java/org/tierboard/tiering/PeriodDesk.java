package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FactYears;
import org.tierboard.kernel.Require;
import org.tierboard.kernel.Tier;
import org.tierboard.partner.TierBook;
import org.tierboard.partner.TierPeriod;
import org.tierboard.partner.TierPeriod.Held;
import org.tierboard.tiering.PeriodRefused.Reason;

/**
 * Enters single tier periods by the rules of their import: who held what is known from elsewhere, and what was decided here
 * stays. Nobody is told, and no card is kept: that is for decisions.
 */
@Service
@Transactional
public class PeriodDesk {

    private final TierBook book;
    private final TierDecisions decisions;
    private final ApplicationEventPublisher events;

    PeriodDesk(TierBook book, TierDecisions decisions, ApplicationEventPublisher events) {
        this.book = book;
        this.decisions = decisions;
        this.events = events;
    }

    /** A period of a partner, known by its first day. */
    public record Which(VisiblePartner partner, LocalDate startsOn) {

        private int partnerNo() {
            return partner.partnerNo();
        }
    }

    /**
     * What somebody says of a period.
     *
     * @param tier null for none
     */
    public record Said(@Nullable Tier tier, @Nullable LocalDate nextReviewOn) {}

    /** @throws PeriodRefused if another one begins on that day, or the days can't be */
    public void begin(Which which, Said said) {
        var tried = about(Deed.refusal("tier-period.begun"), which);
        book.hold(which.partnerNo());
        if (book.beginning(which.partnerNo(), which.startsOn()).isPresent()) {
            throw new PeriodRefused(Reason.BEGUN_ALREADY, tried);
        }
        var held = held(which, said, tried);
        book.enter(which.partnerNo(), which.startsOn(), held);
        events.publishEvent(about(Deed.of("tier-period.begun"), which)
                .became("tier", name(held))
                .became("review", held.nextReviewOn()));
    }

    /**
     * Puts right which tier it was, or when it is reviewed.
     *
     * @param seen the version of the period that was seen
     * @throws PeriodRefused if its review was put off by a decision, or the days can't be
     */
    public void correct(Which which, long seen, Said said) {
        var tried = about(Deed.refusal("tier-period.corrected"), which);
        var period = seen(which, seen);
        var was = period.held();
        var held = held(which, said, tried);
        if (!held.equals(was) && book.wasPutOff(period, which.partnerNo())) {
            throw new PeriodRefused(Reason.PUT_OFF, tried);
        }
        period.correct(held);
        events.publishEvent(about(Deed.of("tier-period.corrected"), which)
                .changed("tier", name(was), name(held))
                .changed("review", was.nextReviewOn(), held.nextReviewOn()));
    }

    /**
     * Takes back one that never was; the one before it goes on.
     *
     * @throws PeriodRefused if something was decided about it
     */
    public void cancel(Which which, long seen, String reason) {
        var period = seen(which, seen);
        if (decisions.existsByPartnerNoAndStartsOn(which.partnerNo(), which.startsOn())) {
            throw new PeriodRefused(Reason.DECIDED, about(Deed.refusal("tier-period.cancelled"), which));
        }
        book.remove(period);
        events.publishEvent(about(Deed.of("tier-period.cancelled"), which)
                .was("tier", name(period.held()))
                .was("review", period.nextReviewOn())
                .because(Require.text(reason, "The reason")));
    }

    private TierPeriod seen(Which which, long seen) {
        book.hold(which.partnerNo());
        var period = book.beginning(which.partnerNo(), which.startsOn())
                .orElseThrow(() -> new TierNotFound(which.startsOn()));
        if (!period.isAt(seen)) {
            throw new ObjectOptimisticLockingFailureException(TierPeriod.class, which.startsOn());
        }
        return period;
    }

    private static Held held(Which which, Said said, Deed tried) {
        objection(which.startsOn(), said).ifPresent(reason -> {
            throw new PeriodRefused(reason, tried);
        });
        return new Held(said.tier(), said.tier() == null ? null : said.nextReviewOn());
    }

    private static Optional<Reason> objection(LocalDate startsOn, Said said) {
        var review = said.nextReviewOn();
        if (!FactYears.have(startsOn)) {
            return Optional.of(Reason.ABSURD_YEAR);
        }
        if (said.tier() == null) {
            return Optional.empty();
        }
        if (review == null) {
            return Optional.of(Reason.REVIEW_MISSING);
        }
        return review.isAfter(startsOn) && FactYears.have(review) ? Optional.empty() : Optional.of(Reason.REVIEW_DAY);
    }

    private static String name(Held held) {
        return held.tier() == null ? "NONE" : held.tier().name();
    }

    private static Deed about(Deed deed, Which which) {
        return deed.at(which.partnerNo()).on("tier-period", which.startsOn());
    }
}
