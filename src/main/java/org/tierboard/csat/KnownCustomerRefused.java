package org.tierboard.csat;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** A domain that can't be put on the list of known customers. */
public class KnownCustomerRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code customer.refused.<REASON>} says it in words. */
    public enum Reason {
        /** Anybody gets an address there. */
        FREE_MAIL,
        /** The partner's own people have addresses there. */
        OWN_DOMAIN,
        LISTED
    }

    private final Reason reason;
    private final int partnerNo;

    KnownCustomerRefused(Reason reason, KnownCustomer.Key key) {
        super(reason.name());
        this.reason = reason;
        this.partnerNo = key.partnerNo();
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Deed refusal() {
        return Deed.refusal("csat.customer-added").at(partnerNo).because(reason.name());
    }
}
