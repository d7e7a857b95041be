package org.tierboard.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Touches the response with its first bytes and not before, so that an early failure can still be answered as such. */
final class LateOutput extends OutputStream {

    private final Download download;
    private final HttpServletResponse response;
    private @Nullable OutputStream begun;

    LateOutput(Download download, HttpServletResponse response) {
        this.download = download;
        this.response = response;
    }

    private OutputStream out() throws IOException {
        if (begun == null) {
            begun = download.begin(response);
        }
        return begun;
    }

    @Override
    public void write(int next) throws IOException {
        out().write(next);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        out().flush();
    }
}
