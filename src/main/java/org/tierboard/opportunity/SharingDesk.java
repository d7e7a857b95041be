package org.tierboard.opportunity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Deed;

/** What the vendor's side decides: who is tagged on an opportunity, and whether a partner sees it (R13, FAQ 18, 22). */
@Service
@Transactional
public class SharingDesk {

    private static final String SHARING = "opportunity.sharing";
    private static final String TAGGED = "opportunity.tagged";

    private final Opportunities opportunities;
    private final OpportunityLocks locks;
    private final ApplicationEventPublisher events;

    SharingDesk(Opportunities opportunities, OpportunityLocks locks, ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.locks = locks;
        this.events = events;
    }

    /**
     * Lets the partner see an opportunity of the vendor's, or not any more. It counts either way.
     *
     * @throws OwnStaysShared if it is the partner's own, which is not kept from it
     */
    public void share(SeenOpportunity seen, boolean shared) {
        var opportunity = locks.require(seen);
        if (!shared && opportunity.origin() == Origin.PARTNER) {
            throw new OwnStaysShared(OpportunityDeeds.at(Deed.refusal(SHARING), opportunity));
        }
        opportunity.decideSharing(shared);
        events.publishEvent(OpportunityDeeds.at(Deed.of(SHARING).became("shared", shared), opportunity));
    }

    /**
     * Tags another partner on it: from here on both have a line of their own, with the full amount (FAQ 18).
     *
     * @throws AlreadyTagged if the other one is tagged already
     */
    public void tag(SeenOpportunity seen, VisiblePartner other) {
        var opportunity = locks.require(seen);
        var tagged = opportunity.taggedFor(other.partnerNo());
        if (opportunity.isWithheld()) {
            tagged.withhold();
        }
        save(tagged);
        events.publishEvent(OpportunityDeeds.at(
                Deed.of(TAGGED).became("stage", tagged.stage()).became("amount", Pipeline.plain(tagged.estimatedMrr())),
                tagged));
    }

    /** Two may tag the same partner in the same moment, from the lines of different ones: the database takes one. */
    private void save(Opportunity tagged) {
        var tried = OpportunityDeeds.at(Deed.refusal(TAGGED), tagged);
        if (opportunities.findLocked(tagged.key()).isPresent()) {
            throw new AlreadyTagged(tried);
        }
        try {
            opportunities.saveAndFlush(tagged);
        } catch (DataIntegrityViolationException twice) {
            throw new AlreadyTagged(tried);
        }
    }
}
