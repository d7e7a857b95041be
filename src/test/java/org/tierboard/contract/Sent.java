package org.tierboard.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A call as it was made.
 *
 * @param address path and query
 * @param headers names and values in turn
 */
record Sent(String method, String address, byte[] body, List<String> headers) {

    static Sent of(String method, String address, String body, String... headers) {
        return new Sent(method, address, body.getBytes(StandardCharsets.UTF_8), List.of(headers));
    }

    Sent with(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return new Sent(method, address, body, List.copyOf(all));
    }

    Sent at(String other) {
        return new Sent(method, other, body, headers);
    }

    Sent saying(byte[] other) {
        return new Sent(method, address, other, headers);
    }

    /** Without a header, and what it was followed by. */
    Sent without(String header) {
        var all = new ArrayList<String>();
        for (var i = 0; i < headers.size(); i += 2) {
            if (!headers.get(i).equalsIgnoreCase(header)) {
                all.addAll(headers.subList(i, i + 2));
            }
        }
        return new Sent(method, address, body, List.copyOf(all));
    }

    String path() {
        return address.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.UTF_8);
        return "%s %s %s".formatted(method, shortened(address), shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "... (" + text.length() + ")";
    }
}
