package org.tierboard.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that a browser keeps as a file. */
public record TableFile(Table table, FileName name) {

    /**
     * Sends the rows as they come.
     *
     * @throws IOException if the reader has gone
     */
    public void send(HttpServletResponse response, TableFormat format, Rows rows) throws IOException {
        var download = new Download(name.with(format.extension()), format.contentType());
        try {
            var writer = format.open(table, download.begin(response));
            rows.each(row -> write(writer, row));
            writer.end();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } catch (RuntimeException failure) {
            Download.takeBack(response);
            throw failure;
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
