package org.tierboard.account;

import java.time.Instant;

/**
 * A new token, the one time that it can be seen.
 *
 * @param token what a program sends
 * @param name what the owner calls it
 * @param expiresAt the moment from which it opens nothing
 */
public record IssuedToken(String token, String name, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedToken[%s]".formatted(name);
    }
}
