package org.tierboard.account;

import org.tierboard.kernel.PartnerId;

/** Makes visible partners for tests of what lies behind the check; only {@link PartnerAccess} makes them otherwise. */
public final class VisiblePartners {

    private VisiblePartners() {}

    public static VisiblePartner visible(int partnerNo, String partnerId, String name, String path) {
        return new VisiblePartner(partnerNo, PartnerId.of(partnerId), name, path, 0);
    }

    /** One in the Services path. */
    public static VisiblePartner visible(int partnerNo, String partnerId) {
        return visible(partnerNo, partnerId, "Example Consulting", "SERVICES");
    }
}
