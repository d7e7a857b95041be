package org.tierboard.partner;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tierboard.account.Secret;

/** What a link of a person ends in: whose partner's it is, so that it is looked up there alone, and what nobody can guess. */
record LinkToken(int partnerNo, Secret secret) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})-([A-Za-z0-9_-]{43})");

    static LinkToken random(int partnerNo) {
        return new LinkToken(partnerNo, Secret.random());
    }

    /** Nothing for what is no such text at all. */
    static Optional<LinkToken> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new LinkToken(Integer.parseInt(parts.group(1)), new Secret(parts.group(2))))
                : Optional.empty();
    }

    byte[] hash() {
        return secret.hash();
    }

    String text() {
        return partnerNo + "-" + secret.value();
    }
}
