package org.tierboard.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tierboard.account.SourceAddress;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.Deed;

/**
 * Who did something, and from where.
 *
 * @param actor nobody for a job, or for somebody who isn't signed in
 * @param source the network address; none for a job
 */
record Origin(Deed.@Nullable Actor actor, @Nullable String source, Through through) {

    /** Of what this thread is doing right now. */
    static Origin of(Deed deed) {
        var actor = deed.actor() == null ? signedIn() : deed.actor();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            var through = request.getServletPath().startsWith("/api/") ? Through.API : Through.PAGE;
            return new Origin(actor, SourceAddress.network(request.getRemoteAddr()), through);
        }
        return new Origin(actor, null, Through.JOB);
    }

    private static Deed.@Nullable Actor signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer ? viewer.actor() : null;
    }
}
