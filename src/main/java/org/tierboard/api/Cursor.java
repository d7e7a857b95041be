package org.tierboard.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.tierboard.site.ApiProblem;

/**
 * Where a page of a list ended: the key of its last entry, so that entries which come or go meanwhile move nothing. It is
 * opaque, and harmless if somebody changes it: it only says after which key to go on among what the asker may see.
 */
public final class Cursor {

    private static final int LENGTH_OF_DAY = 10;
    private static final String BETWEEN = "\u001f";

    private final List<String> key;

    private Cursor(List<String> key) {
        this.key = key;
    }

    /** @param key of the last entry of a page */
    static String after(List<?> key) {
        var text = String.join(BETWEEN, key.stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String text) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (key.indexOf('\0') >= 0) {
                throw unknown();
            }
            return new Cursor(List.of(key.split(BETWEEN, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
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

    private static ApiProblem unknown() {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "cursor");
    }
}
