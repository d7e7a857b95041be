package org.tierboard.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.Deed;

/** Has it noted when somebody who is signed in asks for what isn't theirs, and when they sign out. */
@Component
class RefusedAccess implements AccessDeniedHandler, LogoutHandler {

    private final AccessDeniedHandler answer = new AccessDeniedHandlerImpl();
    private final ApplicationEventPublisher events;

    RefusedAccess(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (isSignedIn(SecurityContextHolder.getContext().getAuthentication())) {
            // the pattern, not the path, in which there may be a secret
            var page = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            events.publishEvent(Deed.refusal("page.refused").on("page", request.getMethod() + " " + page));
        }
        answer.handle(request, response, refusal);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            events.publishEvent(Deed.of("sign-out").on("user", viewer.userNo()).by(viewer.actor()));
        }
    }

    private static boolean isSignedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Viewer;
    }
}
