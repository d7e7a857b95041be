package org.tierboard.intake;

import java.util.List;

/**
 * One row as it came.
 *
 * @param line on which it begins, the first line of the file being 1
 * @param fields no more than the header names
 * @param surplus whether there is something in a field beyond those that the header names
 * @param count of all fields
 * @param overlong the first field that is too long, or -1; such fields are shortened
 */
record RawRow(long line, List<String> fields, boolean surplus, int count, int overlong) {

    boolean isBlank() {
        return !surplus && fields.stream().allMatch(field -> Blanks.strip(field).isEmpty());
    }
}
