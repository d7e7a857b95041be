package org.tierboard.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file that somebody hands in, checked and lying on disk until it is stored.
 *
 * @param name as people see it: no path, no control characters, and an ending that fits its content
 * @param sha256 in hexadecimal
 */
public record PlanFile(Path path, String name, PlanKind kind, long size, String sha256) {

    /** 20 MB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final int LONGEST_NAME = 150;

    /** @throws PlanRefused if it isn't a document of a kind that is taken */
    public static PlanFile check(Path path, String givenName) throws IOException {
        var size = Files.size(path);
        if (size == 0) {
            throw new PlanRefused(PlanRefused.Fault.EMPTY);
        }
        if (size > LARGEST) {
            throw new PlanRefused(PlanRefused.Fault.TOO_LARGE);
        }
        var kind = PlanContent.kindOf(path);
        return new PlanFile(path, name(givenName, kind), kind, size, digest(path));
    }

    private static String name(String given, PlanKind kind) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
                .strip();
        if (name.toLowerCase(Locale.ROOT).endsWith(kind.ending())) {
            name = name.substring(0, name.length() - kind.ending().length());
        }
        var end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return (name.isBlank() ? "plan" : name.substring(0, end)) + kind.ending();
    }

    private static String digest(Path path) throws IOException {
        var digest = newDigest();
        try (var in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
