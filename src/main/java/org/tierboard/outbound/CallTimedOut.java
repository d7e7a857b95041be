package org.tierboard.outbound;

import java.io.IOException;
import java.time.Duration;

/** The call took longer than it may from beginning to end. */
public final class CallTimedOut extends IOException {

    private static final long serialVersionUID = 1L;

    CallTimedOut(Duration longest, Throwable cause) {
        super("The call took longer than %d seconds".formatted(longest.toSeconds()), cause);
    }
}
