package org.tierboard.webhook;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param code the status; none if there was no answer
 * @param text the first of the answer, or why there was none; one line of plain characters
 */
record Reply(@Nullable Integer code, String text) {

    private static final int LONGEST = 300;

    static final int BYTES = 1200;

    static Reply answered(int code, byte[] body) {
        return new Reply(code, plain(new String(body, StandardCharsets.UTF_8)));
    }

    static Reply none(String why) {
        return new Reply(null, plain(why));
    }

    boolean isSuccess() {
        return code != null && code >= 200 && code < 300;
    }

    private static String plain(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
