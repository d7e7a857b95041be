package org.tierboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes half a million rows, no two alike, and says whether it got to the end. */
final class ManyRows {

    private static final int ROWS = 500_000;

    private ManyRows() {}

    public static void main(String[] arguments) throws IOException {
        for (var format : TableFormat.values()) {
            write(format);
            // On standard output: it is what the test reads of this process, whose heap is too small for a test.
            System.out.println(format + " true");
        }
    }

    private static void write(TableFormat format) throws IOException {
        var table = Table.of("Rows", Stream.of("Number", "Text", "Amount", "Day"));
        var writer = format.open(table, OutputStream.nullOutputStream());
        for (int i = 0; i < ROWS; i++) {
            writer.row(List.of(i, UUID.randomUUID(), BigDecimal.valueOf(i, 2), LocalDate.ofEpochDay(i % 20_000)));
        }
        writer.end();
    }
}
