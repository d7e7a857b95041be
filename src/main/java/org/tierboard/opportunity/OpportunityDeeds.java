package org.tierboard.opportunity;

import org.tierboard.kernel.Deed;

/** Words what is noted of opportunities. */
final class OpportunityDeeds {

    private OpportunityDeeds() {}

    /** What is withheld from the partner isn't noted under the partner, whose lead reads those lines (R13). */
    static Deed at(Deed deed, Opportunity opportunity) {
        return opportunity.isWithheld()
                ? deed.on("opportunity-withheld", opportunity.key().opportunityId())
                : deed.at(opportunity.key().partnerNo())
                        .on("opportunity", opportunity.key().opportunityId());
    }
}
