package org.tierboard.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a table is called and the headings of its columns; its rows come one after the other.
 *
 * @param name on the sheet of a workbook
 */
public record Table(String name, List<String> headings) {

    public Table {
        headings = List.copyOf(headings);
    }

    public static Table of(String name, Stream<String> headings) {
        return new Table(name, headings.toList());
    }
}
