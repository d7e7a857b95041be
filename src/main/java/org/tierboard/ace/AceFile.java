package org.tierboard.ace;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.function.Consumer;

/** A file of ACE opportunities, recognised by what is in it and not by its name. */
public final class AceFile {

    private static final int BYTE_ORDER_MARK = 3;

    private AceFile() {}

    /**
     * Hands over every opportunity in the order of the file, one in memory at a time.
     *
     * @param file UTF-8, with or without a byte order mark; not closed
     * @param separator what parts the fields, should it be CSV
     * @throws AceRefused if it isn't of opportunities; what came before has been handed over by then
     */
    public static void read(InputStream file, char separator, Consumer<AceRecord> each) throws IOException {
        var text = new PushbackInputStream(file, BYTE_ORDER_MARK);
        skipByteOrderMark(text);
        var first = firstLetter(text);
        if (first < 0) {
            throw new AceRefused(AceRefused.Reason.EMPTY);
        }
        text.unread(first);
        if (first == '{' || first == '[') {
            AceJson.read(text, each);
        } else {
            AceCsv.read(text, separator, each);
        }
    }

    private static void skipByteOrderMark(PushbackInputStream text) throws IOException {
        var mark = text.readNBytes(BYTE_ORDER_MARK);
        if (mark.length < BYTE_ORDER_MARK
                || (mark[0] & 0xff) != 0xef
                || (mark[1] & 0xff) != 0xbb
                || (mark[2] & 0xff) != 0xbf) {
            text.unread(mark);
        }
    }

    private static int firstLetter(PushbackInputStream text) throws IOException {
        var next = text.read();
        while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
            next = text.read();
        }
        return next;
    }
}
