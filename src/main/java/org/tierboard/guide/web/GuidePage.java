package org.tierboard.guide.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template shows, in words.
 *
 * @param path the code of the path shown
 * @param changes null where there is nothing to compare with
 * @param readings how the guide is read where it is silent or ambiguous
 */
record GuidePage(
        String path,
        List<Choice> paths,
        List<Choice> editions,
        EditionView edition,
        @Nullable ChangesView changes,
        List<Reading> readings) {

    /** @param query what the link says after the question mark */
    record Choice(String value, String label, String query, boolean current, boolean inForce) {}

    record EditionView(
            String path, String value, String since, String document, boolean inForce, Line fee, List<Group> groups) {}

    record Group(String category, List<Line> lines) {}

    /**
     * A row of the table.
     *
     * @param thresholds of Select, Advanced and Premier; null where the tier doesn't ask
     */
    record Line(
            String id,
            boolean sub,
            String label,
            String help,
            List<@Nullable String> thresholds,
            String period,
            String citation) {}

    /** @param other the first day of the edition compared with */
    record ChangesView(String other, String heading, boolean none, List<Change> changes) {}

    /** @param sort ADDED, REMOVED or CHANGED */
    record Change(String sort, String word, String row, List<String> sentences) {}

    record Reading(String rule, String text) {}
}
