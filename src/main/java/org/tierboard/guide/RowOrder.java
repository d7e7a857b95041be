package org.tierboard.guide;

import java.util.ArrayList;
import java.util.List;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RowId;

/** The rows of an edition one after the other, as they will stand on the card: sub-rows below theirs, categories together. */
final class RowOrder {

    private final List<Requirement> rows = new ArrayList<>();

    void add(Requirement row, YamlValue place) {
        if (!row.row().value().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                || row.row().equals(RowId.of("program-fee"))) {
            throw place.problem(
                    "'%s' can't name a row; write small letters, digits and single hyphens, not program-fee",
                    row.row());
        }
        if (rows.stream().anyMatch(earlier -> earlier.row().equals(row.row()))) {
            throw place.problem("row '%s' is defined a second time; rename or remove one", row.row());
        }
        if (!rows.isEmpty() && rows.get(rows.size() - 1).category().compareTo(row.category()) > 0) {
            throw place.problem("a row of %s can't follow a later category; move it to the others", row.category());
        }
        checkParent(row, place);
        rows.add(row);
    }

    private void checkParent(Requirement row, YamlValue place) {
        var partOf = row.partOf();
        if (partOf == null) {
            return;
        }
        var parent = rows.stream()
                .filter(earlier -> earlier.row().equals(partOf))
                .findFirst()
                .orElseThrow(() -> place.problem(
                        "'%s' is part of '%s', and no row above it has that id; mend the id or the order",
                        row.row(), partOf));
        if (parent.partOf() != null || parent.category() != row.category()) {
            throw place.problem(
                    "'%s' can't be part of '%s', itself a sub-row or of another category", row.row(), partOf);
        }
    }

    List<Requirement> requirements() {
        return rows;
    }
}
