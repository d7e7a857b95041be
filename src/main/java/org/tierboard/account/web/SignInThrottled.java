package org.tierboard.account.web;

import org.springframework.security.core.AuthenticationException;
import org.tierboard.account.TooManyAttempts;

/** {@link TooManyAttempts} in Spring Security's words. */
class SignInThrottled extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final int minutes;

    SignInThrottled(TooManyAttempts spent) {
        super("Too many failed sign-ins", spent);
        this.minutes = spent.minutes();
    }

    int minutes() {
        return minutes;
    }
}
