package org.tierboard.intake;

import java.util.List;
import org.tierboard.export.CsvText;

/** A file of a kind that imports as it is (given its partner), to begin one's own with. */
final class ExampleFile {

    private ExampleFile() {}

    static String of(KindOfFile kind) {
        var values = kind.columns().stream().map(FileColumn::example).toList();
        return line(kind.names()) + line(values);
    }

    private static String line(List<String> fields) {
        return CsvText.join(fields) + "\r\n";
    }
}
