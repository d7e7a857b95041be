package org.tierboard.intake;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a file of opportunities as an import does, without a database; prints how many rows were good. */
final class ReadAll {

    private ReadAll() {}

    public static void main(String[] arguments) throws IOException {
        var file = UploadCheck.check(Path.of(arguments[0]), OpportunitiesFile.describe());
        var converter = new RowConverter(file);
        var keys = new KeysSeen(file.kind(), file.size());
        long good = 0;
        try (var rows = CsvFile.open(
                file.path(), file.header().separator(), file.header().width())) {
            for (var raw : rows) {
                if (raw.line() > file.header().line()) {
                    var row = converter.convert(raw);
                    keys.maybeBefore(row);
                    good += row.isGood() ? 1 : 0;
                }
            }
        }
        // On standard output: it is what the test reads of this process, whose heap is too small for a test.
        System.out.println(good);
    }
}
