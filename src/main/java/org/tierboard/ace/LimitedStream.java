package org.tierboard.ace;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of an opportunity that has no end: no more than one is ever in memory. */
final class LimitedStream extends FilterInputStream {

    /** In bytes; the largest that were met have a fiftieth of it. */
    private static final int LARGEST = 1_000_000;

    private int read;

    LimitedStream(InputStream bytes) {
        super(bytes);
    }

    /** The next opportunity begins. */
    void beginAgain() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        var octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    private void count(int bytes) {
        read += Math.max(0, bytes);
        if (read > LARGEST) {
            throw new Exceeded();
        }
    }

    /** Too long. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
