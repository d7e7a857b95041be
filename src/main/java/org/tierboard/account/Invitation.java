package org.tierboard.account;

/**
 * The way to a password.
 *
 * @param token what the link ends in; can't be shown a second time
 */
public record Invitation(int userNo, String token) {

    @Override
    public String toString() {
        return "Invitation[userNo=%d]".formatted(userNo);
    }
}
