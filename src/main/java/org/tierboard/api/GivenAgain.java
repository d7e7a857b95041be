package org.tierboard.api;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.site.ApiProblem;

/**
 * Gives an answer again in the handler's place, behind the check of roles: who may no longer call the handler, or no longer
 * sees the partner, doesn't get by a key what they would be refused without.
 */
@Component
class GivenAgain implements HandlerInterceptor {

    /** What is told of an answer that was given and can't be given again. */
    static final String LOST = "answer-lost";

    private static final String EARLIER = GivenAgain.class.getName();
    private static final String PARTNER = "partnerId";

    private final PartnerAccess access;

    GivenAgain(PartnerAccess access) {
        this.access = access;
    }

    /** An answer as it was kept, and who asks for it. */
    record Earlier(Viewer viewer, AnswerSeal seal, byte[] sealed) {

        /** Whoever signs in otherwise, or belongs to another partner now, can't read it. */
        private KeptAnswer open() {
            return seal.open(sealed).map(KeptAnswer::of).orElseThrow(() -> ApiProblem.of(HttpStatus.CONFLICT, LOST));
        }
    }

    static void ask(ServletRequest request, Earlier earlier) {
        request.setAttribute(EARLIER, earlier);
    }

    static void forget(ServletRequest request) {
        request.removeAttribute(EARLIER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getAttribute(EARLIER) instanceof Earlier earlier) {
            partnerId(request).ifPresent(partner -> access.require(earlier.viewer(), partner));
            earlier.open().send(response);
            return false;
        }
        return true;
    }

    /** The one that the path names, or else a parameter. */
    private static Optional<String> partnerId(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named && named.get(PARTNER) instanceof String partnerId
                ? Optional.of(partnerId)
                : Optional.ofNullable(request.getParameter(PARTNER))
                        .map(String::strip)
                        .filter(wanted -> !wanted.isEmpty());
    }
}
