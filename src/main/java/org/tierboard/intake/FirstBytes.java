package org.tierboard.intake;

import java.util.Arrays;
import java.util.HexFormat;

/** Files that are often sent in place of CSV, known by their first bytes. */
enum FirstBytes {
    UTF_16_LITTLE_ENDIAN("isUtf16", "fffe"),
    UTF_16_BIG_ENDIAN("isUtf16", "feff"),
    EXCEL_OR_ZIP("isExcel", "504b0304"),
    EMPTY_ZIP("isExcel", "504b0506"),
    OLD_EXCEL("isOldExcel", "d0cf11e0"),
    PDF("isPdf", "25504446"),
    GZIP("isGzip", "1f8b"),
    MARKUP("isMarkup", "3c"),
    JSON_OBJECT("isJson", "7b"),
    JSON_LIST("isJson", "5b");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String problem;
    private final byte[] signature;

    FirstBytes(String problem, String signature) {
        this.problem = problem;
        this.signature = HexFormat.of().parseHex(signature);
    }

    /** The bytes of a UTF-8 byte order mark at the beginning, or 0. */
    static int byteOrderMark(byte[] head) {
        return startsWith(head, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    static void refuseOtherFormats(byte[] head) {
        int start = byteOrderMark(head);
        for (var known : values()) {
            if (startsWith(head, start, known.signature)) {
                throw FileRefused.because(known.problem);
            }
        }
    }

    /** Whether the first letter is one that JSON begins with. */
    static boolean areJson(byte[] head) {
        int first = byteOrderMark(head);
        while (first < head.length && head[first] <= ' ' && head[first] > 0) {
            first++;
        }
        return first < head.length && (head[first] == '{' || head[first] == '[');
    }

    private static boolean startsWith(byte[] head, int start, byte[] signature) {
        return head.length >= start + signature.length
                && Arrays.equals(head, start, start + signature.length, signature, 0, signature.length);
    }
}
