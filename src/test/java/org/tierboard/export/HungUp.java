package org.tierboard.export;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.springframework.mock.web.MockHttpServletResponse;

/** A reader who hangs up after some bytes. */
final class HungUp extends MockHttpServletResponse {

    private static final int READ = 50_000;

    private final IOException gone;
    private int written;

    HungUp(IOException gone) {
        this.gone = gone;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int next) throws IOException {
                if (++written > READ) {
                    throw gone;
                }
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
    }
}
