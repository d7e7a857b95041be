package org.tierboard.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, as bytes ready to be sent. */
final class CopyBuffer {

    private static final int LONGEST_CHARACTER = 4;

    private byte[] bytes = new byte[1 << 17];
    private int length;
    private boolean atRowStart = true;

    CopyBuffer add(@Nullable String value) {
        if (!atRowStart) {
            put('\t');
        }
        atRowStart = false;
        if (value == null) {
            put('\\');
            put('N');
        } else {
            text(value);
        }
        return this;
    }

    void endRow() {
        put('\n');
        atRowStart = true;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    private void text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next < 0x80) {
                ascii(next);
            } else {
                int point = value.codePointAt(i);
                i += Character.charCount(point) - 1;
                encode(point);
            }
        }
    }

    private void ascii(char next) {
        switch (next) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            default -> put(next);
        }
    }

    private void escaped(char letter) {
        put('\\');
        put(letter);
    }

    private void encode(int point) {
        if (point < 0x800) {
            put(0xC0 | point >> 6);
        } else if (point < 0x10000) {
            put(0xE0 | point >> 12);
            put(0x80 | point >> 6 & 0x3F);
        } else {
            put(0xF0 | point >> 18);
            put(0x80 | point >> 12 & 0x3F);
            put(0x80 | point >> 6 & 0x3F);
        }
        put(0x80 | point & 0x3F);
    }

    private void put(int octet) {
        if (length + LONGEST_CHARACTER > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[length++] = (byte) octet;
    }
}
