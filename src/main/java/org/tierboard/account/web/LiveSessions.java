package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.tierboard.account.SignedIn;
import org.tierboard.account.Viewer;
import org.tierboard.account.Viewers;

/**
 * Keeps in the session who signed in, and nothing else: name and rights are read anew with every request, in one
 * statement, and a session whose account was disabled or changed is ended on the spot.
 */
@Component
class LiveSessions implements SecurityContextRepository {

    private static final String REMEMBERED = SignedIn.class.getName();

    private final Viewers viewers;

    LiveSessions(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loading(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest()).orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof ViewerAuthentication signedIn && signedIn.session() != null) {
            var session = request.getSession();
            session.setAttribute(REMEMBERED, signedIn.session());
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, signedIn.getName());
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(REMEMBERED);
        }
    }

    /** Keeps the sign-in that asked for a change when the change ends all others; its id is a new one. */
    void renew(Viewer viewer, SignedIn renewed, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        saveContext(context(viewer, renewed), request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return remembered(request).isPresent();
    }

    private Optional<SecurityContext> load(HttpServletRequest request) {
        var remembered = remembered(request);
        if (remembered.isEmpty()) {
            return Optional.empty();
        }
        var viewer = viewers.of(remembered.get());
        if (viewer.isEmpty()) {
            request.getSession().invalidate();
        }
        return viewer.map(who -> context(who, remembered.get()));
    }

    private static SecurityContext context(Viewer viewer, SignedIn remembered) {
        return new SecurityContextImpl(ViewerAuthentication.ofSession(viewer, remembered));
    }

    private static Optional<SignedIn> remembered(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session).map(known -> (SignedIn) known.getAttribute(REMEMBERED));
    }

    /** Asks the database only if somebody asks who it is, and once. */
    private final class Loading implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        private Loading(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                var found = load(request);
                generated = found.isEmpty();
                context = found.orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
