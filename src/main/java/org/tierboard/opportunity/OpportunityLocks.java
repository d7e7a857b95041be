package org.tierboard.opportunity;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Finds an opportunity to change it: one that the viewer may see, as they saw it, and nobody else meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpportunityLocks {

    private final Opportunities opportunities;

    OpportunityLocks(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    Opportunity require(SeenOpportunity seen) {
        var opportunity = find(seen);
        if (!opportunity.isAt(seen.version())) {
            throw new ObjectOptimisticLockingFailureException(Opportunity.class, seen.opportunityId());
        }
        return opportunity;
    }

    /** One that can come to a stage; of one that can't any more, it is told what it came to. */
    Opportunity require(SeenOpportunity seen, SalesStage next, String action) {
        var opportunity = find(seen);
        if (!opportunity.stage().canBecome(next)) {
            throw new AlreadyDecided(
                    "opportunity.already." + (opportunity.stage().isOpen() ? "MOVED" : opportunity.stage()),
                    OpportunityDeeds.at(Deed.refusal(action), opportunity).because("ALREADY_DECIDED"));
        }
        return require(seen);
    }

    private Opportunity find(SeenOpportunity seen) {
        return opportunities
                .findLocked(seen.key())
                .filter(found -> !found.isWithheld() || !seen.viewer().role().belongsToPartner())
                .orElseThrow(OpportunityNotFound::new);
    }
}
