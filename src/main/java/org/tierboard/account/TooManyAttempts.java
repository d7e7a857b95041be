package org.tierboard.account;

import java.time.Duration;

/** Too many failed sign-ins for one account or from one source; says nothing about whether the account exists. */
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many failed sign-ins");
        this.wait = wait;
    }

    /** How long until the next attempt is looked at, in started minutes, at least one. */
    public int minutes() {
        return (int) Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
