package org.tierboard.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * An answer that a browser keeps as a file. What fails before the first bytes are out is answered like any failure; after
 * that the answer ends without its last chunk, so that no half a file passes for a whole one.
 *
 * @param fileName with its extension, in any script
 */
public record Download(String fileName, String contentType) {

    /** Sets the headers; the caller writes what follows. */
    public OutputStream begin(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(fileName));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return response.getOutputStream();
    }

    /** Sends a file that is whole already. */
    public void send(HttpServletResponse response, byte[] file) throws IOException {
        response.setContentLength(file.length);
        begin(response).write(file);
    }
}
