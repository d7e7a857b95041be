package org.tierboard.intake;

import java.util.List;

/**
 * How a file would be read: its first rows, and what is wrong with those that are wrong.
 *
 * @param remarks about the file as a whole, its format first
 * @param columns those that say something
 * @param rows the first good ones, a text for each column
 * @param faults the first faulty ones
 * @param looked how many rows were looked at
 * @param whole whether that was all of the file
 */
public record FilePreview(
        List<String> remarks,
        List<String> columns,
        List<Row> rows,
        List<RejectedRow> faults,
        long looked,
        boolean whole) {

    /** A row as it would be read. */
    public record Row(long line, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public FilePreview {
        remarks = List.copyOf(remarks);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
