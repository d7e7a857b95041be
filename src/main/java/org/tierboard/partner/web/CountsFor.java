package org.tierboard.partner.web;

import java.util.List;
import org.tierboard.evaluation.Requirement;

/**
 * A row of the card in which a person counts.
 *
 * @param parts the rows that are part of it in which the person counts, too
 */
record CountsFor(Requirement row, List<Requirement> parts) {

    static List<CountsFor> of(List<Requirement> rows) {
        return rows.stream()
                .filter(row -> row.partOf() == null)
                .map(row -> new CountsFor(
                        row,
                        rows.stream()
                                .filter(part -> row.row().equals(part.partOf()))
                                .toList()))
                .toList();
    }
}
