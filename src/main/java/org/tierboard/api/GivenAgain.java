package org.tierboard.api;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;

/**
 * Gives an answer again in the handler's place, behind the check of roles: who may no longer call the handler, or no longer
 * sees the partner, doesn't get by a key what they would be refused without.
 */
@Component
class GivenAgain implements HandlerInterceptor {

    private static final String EARLIER = GivenAgain.class.getName();

    private final PartnerAccess access;

    GivenAgain(PartnerAccess access) {
        this.access = access;
    }

    private record Earlier(Viewer viewer, KeptAnswer answer) {}

    static void ask(ServletRequest request, Viewer viewer, KeptAnswer answer) {
        request.setAttribute(EARLIER, new Earlier(viewer, answer));
    }

    static void forget(ServletRequest request) {
        request.removeAttribute(EARLIER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getAttribute(EARLIER) instanceof Earlier earlier) {
            partnerId(request).ifPresent(partner -> access.require(earlier.viewer(), partner));
            earlier.answer().send(response);
            return false;
        }
        return true;
    }

    private static Optional<String> partnerId(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && named.get("partnerId") instanceof String partnerId
                ? Optional.of(partnerId)
                : Optional.empty();
    }
}
