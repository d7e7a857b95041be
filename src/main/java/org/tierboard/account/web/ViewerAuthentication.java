package org.tierboard.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.tierboard.account.SignedIn;
import org.tierboard.account.Viewer;

/** Spring Security's idea of a {@link Viewer}; with a session it also knows what the session remembers. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    private final @Nullable SignedIn session;

    private ViewerAuthentication(Viewer viewer, @Nullable SignedIn session) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + viewer.role().name())));
        this.viewer = viewer;
        this.session = session;
        setAuthenticated(true);
    }

    static ViewerAuthentication ofSession(Viewer viewer, SignedIn session) {
        return new ViewerAuthentication(viewer, session);
    }

    static ViewerAuthentication ofToken(Viewer viewer) {
        return new ViewerAuthentication(viewer, null);
    }

    @Nullable
    SignedIn session() {
        return session;
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** The number, not the address: it is what sessions are filed under and it never changes. */
    @Override
    public String getName() {
        return Integer.toString(viewer.userNo());
    }
}
