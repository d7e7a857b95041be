package org.tierboard.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV by RFC 4180, UTF-8 without a byte order mark; text that a spreadsheet would run is made inert, numbers stay numbers. */
final class CsvTable implements TableWriter {

    private final Writer out;

    CsvTable(Table table, OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        write(CsvText.join(table.headings()));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        write(CsvText.join(cells.stream().map(CsvTable::text).toList()));
    }

    private void write(String line) throws IOException {
        out.write(line);
        out.write("\r\n");
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof ZonedDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
