package org.tierboard.intake;

import java.util.List;
import org.tierboard.export.CsvText;

/** A file of a kind that imports as it is (given its partner), to begin one's own with. */
final class ExampleFile {

    private ExampleFile() {}

    static String of(KindOfFile kind) {
        var columns = kind.shape().columns(kind);
        return line(columns.stream().map(FileColumn::name).toList())
                + line(columns.stream().map(FileColumn::example).toList());
    }

    private static String line(List<String> fields) {
        return CsvText.join(fields) + "\r\n";
    }
}
