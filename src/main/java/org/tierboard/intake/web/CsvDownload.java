package org.tierboard.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends CSV a line at a time, in constant memory. */
final class CsvDownload {

    private CsvDownload() {}

    static void send(HttpServletResponse response, String fileName, Consumer<Consumer<String>> lines)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        lines.accept(line -> write(writer, line));
        writer.flush();
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
