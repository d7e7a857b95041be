package org.tierboard.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that a browser keeps as a file. */
public record TableFile(Table table, FileName name) {

    private static final int FIRST_BYTES = 1 << 15;

    /**
     * Sends the rows as they come.
     *
     * @throws IOException if the reader has gone
     */
    public void send(HttpServletResponse response, TableFormat format, Rows rows) throws IOException {
        var download = new Download(name.with(format.extension()), format.contentType());
        var out = new BufferedOutputStream(new LateOutput(download, response), FIRST_BYTES);
        try {
            var writer = format.open(table, out);
            rows.each(row -> write(writer, row));
            writer.end();
            out.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(TableWriter writer, List<? extends @Nullable Object> row) {
        try {
            writer.row(row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
