package org.tierboard.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An id of another system as one segment of a URL. Ids may hold anything; those that a URL or its guards would stumble
 * over - slashes, percent signs, dots alone - are written as {@code ~} and Base64.
 */
public final class PathId {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@-]*");
    private static final Pattern WORD = Pattern.compile("[a-z]+"); // such as "new", which may be a page

    private PathId() {}

    public static String encode(String id) {
        return PLAIN.matcher(id).matches() && !WORD.matcher(id).matches()
                ? id
                : "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** What was encoded; nonsense stays as it is, and names nothing. */
    public static String decode(String segment) {
        if (!segment.startsWith("~")) {
            return segment;
        }
        try {
            var id = new String(Base64.getUrlDecoder().decode(segment.substring(1)), StandardCharsets.UTF_8);
            return id.isBlank() || id.indexOf('\0') >= 0 ? segment : id;
        } catch (IllegalArgumentException nonsense) {
            return segment;
        }
    }
}
