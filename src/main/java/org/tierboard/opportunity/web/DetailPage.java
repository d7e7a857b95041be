package org.tierboard.opportunity.web;

import java.util.List;
import org.tierboard.account.VisiblePartner;
import org.tierboard.opportunity.OpportunityLine;
import org.tierboard.opportunity.SalesStage;

/**
 * An opportunity, and what the viewer can do about it.
 *
 * @param vendor the viewer is on the vendor's side: shares, tags, and puts launches right
 */
record DetailPage(VisiblePartner partner, OpportunityLine line, boolean vendor) {

    public String partnerId() {
        return partner.id().value();
    }

    public List<SalesStage> stages() {
        return line.stage().nextOnTheWay();
    }

    public boolean isOpen() {
        return line.stage().isOpen();
    }

    public boolean isCorrecting() {
        return vendor && line.isLaunched();
    }

    public boolean isDesignating() {
        return line.isLaunched() && line.referenceDesignatedOn() == null;
    }

    public boolean isDesignated() {
        return line.isLaunched() && line.referenceDesignatedOn() != null;
    }

    /** Only what the vendor brought in can be withheld. */
    public boolean isSharing() {
        return vendor && line.origin().name().equals("AWS");
    }
}
