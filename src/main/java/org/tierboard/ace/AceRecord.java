package org.tierboard.ace;

import java.util.List;
import java.util.Map;

/**
 * An opportunity as it stands in a file.
 *
 * @param place its line in a CSV file, its number among the objects of a JSON file; from 1
 * @param format of the file, or of the object where a file holds answers of several calls
 * @param values the texts by their names, as the file has them; nested names joined by dots, places of lists in brackets.
 *     What is null or empty is left out
 * @param header all names of a CSV file in their order; empty for JSON
 * @param width how many fields its row has that say something, or should; that of the header if nothing is wrong with it
 */
public record AceRecord(long place, AceFormat format, Map<String, String> values, List<String> header, int width) {

    AceRecord(long place, AceFormat format, Map<String, String> values) {
        this(place, format, values, List.of(), 0);
    }

    /** Names that this format isn't known to have, so that somebody can be told once. */
    public List<String> unknownNames() {
        return values.keySet().stream()
                .filter(name -> !format.vocabulary().knows(name))
                .toList();
    }

    /** What the file says of something, whatever it calls it; empty if nothing. */
    public String text(AceField field) {
        return new AceFields(this).text(field).orElse("");
    }
}
