package org.tierboard.account;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.tierboard.kernel.PartnerId;

/**
 * A partner that the viewer may see. Only {@link PartnerAccess} makes one, so whoever holds it has passed the check;
 * controllers take one as a parameter, resolved from the path's {@code partnerId}.
 */
public final class VisiblePartner {

    private static final String OF_REQUEST = VisiblePartner.class.getName();

    private final int partnerNo;
    private final PartnerId id;
    private final String name;
    private final String path;
    private final long revision;

    VisiblePartner(int partnerNo, PartnerId id, String name, String path, long revision) {
        this.partnerNo = partnerNo;
        this.id = id;
        this.name = name;
        this.path = path;
        this.revision = revision;
    }

    /** The one whose page is asked for, if there is one and the viewer may see it. */
    public static Optional<VisiblePartner> ofRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .map(known -> (VisiblePartner) known.getAttribute(OF_REQUEST, RequestAttributes.SCOPE_REQUEST));
    }

    /** Remembers it for the frame around its page. */
    public VisiblePartner forRequest(RequestAttributes request) {
        request.setAttribute(OF_REQUEST, this, RequestAttributes.SCOPE_REQUEST);
        return this;
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

    /** Which changes its card was made of when the check was made; what is read later is as new or newer. */
    public long revision() {
        return revision;
    }
}
