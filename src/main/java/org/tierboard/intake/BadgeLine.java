package org.tierboard.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a badge, and what is known of it.
 *
 * @param key by which names are told apart: the name without differences of case and spacing
 * @param code of the catalogue; null where nobody decided yet, or it is none
 * @param decided whether somebody decided what it means
 * @param waiting how many badges of that name were left aside
 * @param version of the decision; -1 where there is none
 * @param like codes that share most with the name
 */
public record BadgeLine(
        String key,
        String name,
        @Nullable String code,
        boolean decided,
        long waiting,
        long version,
        List<String> like) {

    public BadgeLine {
        like = List.copyOf(like);
    }

    /** What is proposed, where nobody decided yet. */
    public String proposed() {
        if (code != null || decided) {
            return code == null ? "" : code;
        }
        return like.isEmpty() ? "" : like.get(0);
    }
}
