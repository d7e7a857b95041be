package org.tierboard.opportunity;

import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.opportunity.Opportunity.Key;

/**
 * A version of an opportunity, and who looks at it.
 *
 * @param version the version that they saw
 */
public record SeenOpportunity(VisiblePartner partner, Viewer viewer, String opportunityId, long version) {

    Key key() {
        return new Key(partner.partnerNo(), opportunityId);
    }
}
