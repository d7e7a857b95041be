package org.tierboard.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.tierboard.site.ApiProblem;

/**
 * Where a page of a list ended: the key of its last entry, so that entries which come or go meanwhile move nothing. It is
 * opaque, and harmless if somebody changes it: it only says after which key to go on among what the asker may see.
 */
public final class Cursor {

    private static final int LENGTH_OF_DAY = 10;
    private static final String BETWEEN = "&";
    private static final String ESCAPED = "%26";
    private static final String SIGN = "%";
    private static final String ESCAPED_SIGN = "%25";

    private final List<String> key;

    private Cursor(List<String> key) {
        this.key = key;
    }

    /** @param key of the last entry of a page */
    static String after(List<?> key) {
        var text = String.join(
                BETWEEN, key.stream().map(part -> escape(String.valueOf(part))).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String text) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var key = Stream.of(joined.split(BETWEEN, -1))
                    .map(part -> part.replace(ESCAPED, BETWEEN).replace(ESCAPED_SIGN, SIGN))
                    .toList();
            if (key.stream().anyMatch(part -> part.indexOf('\0') >= 0)) {
                throw unknown();
            }
            return new Cursor(key);
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
    }

    private static String escape(String part) {
        return part.replace(SIGN, ESCAPED_SIGN).replace(BETWEEN, ESCAPED);
    }

    public String text(int part) {
        if (part >= key.size()) {
            throw unknown();
        }
        return key.get(part);
    }

    public int number(int part) {
        try {
            return Integer.parseInt(text(part));
        } catch (NumberFormatException other) {
            throw unknown();
        }
    }

    /** A number that the database counts up by itself. */
    public long serial(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException other) {
            throw unknown();
        }
    }

    public LocalDate day(int part) {
        try {
            if (text(part).length() != LENGTH_OF_DAY) {
                throw unknown();
            }
            return LocalDate.parse(text(part));
        } catch (DateTimeException other) {
            throw unknown();
        }
    }

    public <E extends Enum<E>> E choice(int part, Class<E> choices) {
        try {
            return Enum.valueOf(choices, text(part));
        } catch (IllegalArgumentException other) {
            throw unknown();
        }
    }

    /** A moment as {@link Instant} prints it, of four digits for the year. */
    public Instant instant(int part) {
        try {
            if (!Character.isDigit(text(part).charAt(0))) {
                throw unknown();
            }
            return Instant.parse(text(part));
        } catch (DateTimeException | StringIndexOutOfBoundsException other) {
            throw unknown();
        }
    }

    public UUID uuid(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException other) {
            throw unknown();
        }
    }

    private static ApiProblem unknown() {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "cursor");
    }
}
