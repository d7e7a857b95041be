package org.tierboard.opportunity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Deed;
import org.tierboard.opportunity.Opportunity.Key;

/** What the vendor's side decides: who is tagged on an opportunity, and whether a partner sees it (R13, FAQ 18, 22). */
@Service
@Transactional
public class SharingDesk {

    private final Opportunities opportunities;
    private final OpportunityLocks locks;
    private final ApplicationEventPublisher events;

    SharingDesk(Opportunities opportunities, OpportunityLocks locks, ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.locks = locks;
        this.events = events;
    }

    /** Lets the partner see an opportunity of the vendor's, or not any more. It counts either way. */
    public void share(SeenOpportunity seen, boolean shared) {
        var opportunity = locks.require(seen);
        if (shared) {
            opportunity.share();
        } else {
            opportunity.withhold();
        }
        events.publishEvent(OpportunityDeeds.at(Deed.of("opportunity.sharing").became("shared", shared), opportunity));
    }

    /**
     * Tags another partner on it: from here on both have a line of their own, with the full amount (FAQ 18).
     *
     * @throws AlreadyTagged if the other one is tagged already
     */
    public void tag(SeenOpportunity seen, VisiblePartner other) {
        var opportunity = locks.require(seen);
        var key = new Key(other.partnerNo(), seen.opportunityId());
        if (opportunities.findLocked(key).isPresent()) {
            throw new AlreadyTagged();
        }
        var tagged = opportunity.taggedFor(other.partnerNo());
        if (opportunity.isWithheld()) {
            tagged.withhold();
        }
        opportunities.save(tagged);
        events.publishEvent(OpportunityDeeds.at(
                Deed.of("opportunity.tagged")
                        .became("stage", tagged.stage())
                        .became("amount", Pipeline.plain(tagged.estimatedMrr())),
                tagged));
    }
}
