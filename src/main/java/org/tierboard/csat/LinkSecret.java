package org.tierboard.csat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What nobody can guess in a link: 32 random bytes. It goes into the mail; what is stored is its SHA-256. */
record LinkSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static LinkSecret of(String value) {
        return new LinkSecret(value);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String hex() {
        return HexFormat.of().formatHex(hash());
    }

    @Override
    public String toString() {
        return "LinkSecret[not shown]";
    }
}
