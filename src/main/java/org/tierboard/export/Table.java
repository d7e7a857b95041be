package org.tierboard.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a table is called and which columns it has; its rows come one after the other.
 *
 * @param name on the sheet of a workbook
 */
public record Table(String name, List<Column> columns) {

    /**
     * A column.
     *
     * @param width in characters, where a format has widths
     */
    public record Column(String heading, int width) {}

    public Table {
        columns = List.copyOf(columns);
    }

    /** The headings, with widths that follow from them. */
    public static Table of(String name, Stream<String> headings) {
        return new Table(
                name,
                headings.map(heading -> new Column(heading, Math.max(12, heading.length() + 4)))
                        .toList());
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }
}
