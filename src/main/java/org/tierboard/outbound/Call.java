package org.tierboard.outbound;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call to be made.
 *
 * @param url as it was kept; it is checked again
 * @param body none for a {@code GET}
 */
public record Call(
        String method,
        String url,
        Map<String, String> headers,
        @Nullable String body) {

    private static final Pattern ONE_LINE = Pattern.compile("[\\x20-\\x7E]*");

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call get(String url) {
        return new Call("GET", url, Map.of(), null);
    }

    /** Sends JSON. */
    public static Call post(String url, String json) {
        return new Call("POST", url, Map.of("Content-Type", "application/json"), json);
    }

    public Call header(String name, String value) {
        if (!ONE_LINE.matcher(value).matches()) {
            throw new IllegalArgumentException("The value of a header is one line of ASCII");
        }
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, url, more, body);
    }

    byte @Nullable [] bytes() {
        return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    }
}
