package org.tierboard.account.web;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.tierboard.account.SignIn;
import org.tierboard.account.SignedIn;
import org.tierboard.account.TooManyAttempts;
import org.tierboard.account.Viewers;

/** Signs in by e-mail address and password, for the sign-in page and for HTTP Basic alike. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final SignIn signIn;
    private final Viewers viewers;

    PasswordAuthentication(SignIn signIn, Viewers viewers) {
        this.signIn = signIn;
        this.viewers = viewers;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return signIn.attempt(attempt.getName(), String.valueOf(attempt.getCredentials()), source(attempt))
                    .flatMap(this::authentication)
                    .orElseThrow(() -> new BadCredentialsException("Address and password don't belong together"));
        } catch (TooManyAttempts spent) {
            throw new SignInThrottled(spent);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Optional<ViewerAuthentication> authentication(SignedIn session) {
        return viewers.of(session).map(viewer -> ViewerAuthentication.ofSession(viewer, session));
    }

    private static String source(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
