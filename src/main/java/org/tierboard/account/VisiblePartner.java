package org.tierboard.account;

import org.tierboard.kernel.PartnerId;

/**
 * A partner that the viewer may see. Only {@link PartnerAccess} makes one, so whoever holds it has passed the check;
 * controllers take one as a parameter, resolved from the path's {@code partnerId}.
 */
public final class VisiblePartner {

    private final int partnerNo;
    private final PartnerId id;
    private final String name;
    private final String path;

    VisiblePartner(int partnerNo, PartnerId id, String name, String path) {
        this.partnerNo = partnerNo;
        this.id = id;
        this.name = name;
        this.path = path;
    }

    public int partnerNo() {
        return partnerNo;
    }

    public PartnerId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }
}
