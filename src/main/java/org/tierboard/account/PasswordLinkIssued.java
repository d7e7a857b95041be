package org.tierboard.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was given a link by which to choose a password; published in the transaction that makes it, for the mail.
 *
 * @param token what the link ends in
 * @param invited whether it is the person's first
 */
public record PasswordLinkIssued(
        String email, String name, @Nullable Integer partnerNo, String token, boolean invited) {

    @Override
    public String toString() {
        return "PasswordLinkIssued[%s]".formatted(email);
    }
}
