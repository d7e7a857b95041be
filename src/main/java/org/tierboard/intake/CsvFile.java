package org.tierboard.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads rows from a file that passed the {@link UploadCheck}, one at a time. */
final class CsvFile {

    private static final int BUFFER = 1 << 16;

    private CsvFile() {}

    /** All rows, the header first. */
    static CsvReader<CsvRow> open(Path file, Separator separator, int width) throws IOException {
        var builder = CsvReader.builder()
                .fieldSeparator(separator.character())
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(ShapeScan.LONGEST_ROW * 2);
        return builder.build(new RawRowHandler(width), withoutByteOrderMark(file), StandardCharsets.UTF_8);
    }

    private static InputStream withoutByteOrderMark(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.mark(3);
        int mark = FirstBytes.byteOrderMark(bytes.readNBytes(3));
        bytes.reset();
        bytes.skipNBytes(mark);
        return bytes;
    }
}
