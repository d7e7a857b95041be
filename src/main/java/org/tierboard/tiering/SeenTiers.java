package org.tierboard.tiering;

import java.util.function.Supplier;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.partner.TierBook;
import org.tierboard.partner.TierPeriod;

/**
 * Decides about a tier in the version that somebody saw, or not at all. What was seen is looked at only when nobody else can
 * decide about the partner any more, and the decision is made in the same transaction.
 */
@Service
@Transactional
public class SeenTiers {

    private final TierBook book;
    private final TierViews views;

    SeenTiers(TierBook book, TierViews views) {
        this.book = book;
        this.views = views;
    }

    /**
     * A request for an upgrade that somebody looked at.
     *
     * @param version the version that they saw
     */
    public record SeenRequest(VisiblePartner partner, int requestNo, long version) {}

    /**
     * Decides about a request.
     *
     * @throws TierNotFound if the partner has no such request
     * @throws ObjectOptimisticLockingFailureException if somebody else decided about it since
     */
    public void request(SeenRequest seen, Runnable decision) {
        book.hold(seen.partner().partnerNo());
        if (views.request(seen.partner(), seen.requestNo()).version() != seen.version()) {
            throw new ObjectOptimisticLockingFailureException(UpgradeRequest.class, seen.requestNo());
        }
        decision.run();
    }

    /**
     * Decides about the review of the period in force.
     *
     * @param version of the period, as {@link TierViews#version} tells it
     * @throws ObjectOptimisticLockingFailureException if it is another period by now, or was changed since
     */
    public TierDecision review(VisiblePartner partner, long version, Supplier<TierDecision> decision) {
        book.hold(partner.partnerNo());
        if (views.version(partner) != version) {
            throw new ObjectOptimisticLockingFailureException(TierPeriod.class, partner.partnerNo());
        }
        return decision.get();
    }
}
