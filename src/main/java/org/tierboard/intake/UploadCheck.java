package org.tierboard.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a file once, before anybody waits for it, and refuses what isn't CSV of its kind at all. */
final class UploadCheck {

    private static final int BUFFER = 1 << 16;

    private UploadCheck() {}

    /** @throws FileRefused saying what is wrong, and where */
    static CheckedFile check(Path file, KindOfFile kind) {
        return check(file, kind, UnaryOperator.identity());
    }

    /**
     * As another kind, whose columns are called something else.
     *
     * @throws FileRefused as before, if it isn't of that kind either
     */
    static CheckedFile check(Path file, KindOfFile kind, UnaryOperator<List<String>> names, FileRefused before) {
        try {
            return check(file, kind, names);
        } catch (FileRefused neither) {
            throw before;
        }
    }

    private static CheckedFile check(Path file, KindOfFile kind, UnaryOperator<List<String>> names) {
        try {
            var head = head(file);
            FirstBytes.refuseOtherFormats(head);
            var separator = Separator.announcedBy(firstLine(head));
            var sha256 = scan(file, shape(head));
            var header = header(file, kind, separator, names);
            return new CheckedFile(file, kind, header, Files.size(file), sha256, header.remarks(kind));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its header, if it can be one of the kind; the rest of the file isn't looked at. */
    static FileHeader header(Path file, KindOfFile kind) {
        try {
            var head = head(file);
            FirstBytes.refuseOtherFormats(head);
            return header(file, kind, Separator.announcedBy(firstLine(head)), UnaryOperator.identity());
        } catch (CsvParseException unscanned) {
            throw FileRefused.atLine(1, "behindQuote", 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var head = bytes.readNBytes(BUFFER);
            if (head.length == FirstBytes.byteOrderMark(head)) {
                throw FileRefused.because("empty");
            }
            return head;
        }
    }

    /** How the rows of a file are to be followed that begins so. */
    static ByteScan shape(byte[] head) throws IOException {
        return new ShapeScan(Separator.announcedBy(firstLine(head)).character());
    }

    /** The first line that isn't blank. */
    static String firstLine(byte[] head) throws IOException {
        var lines = new BufferedReader(new StringReader(new String(head, StandardCharsets.UTF_8)));
        var line = lines.readLine();
        while (line != null && Blanks.strip(line).isEmpty()) {
            line = lines.readLine();
        }
        return line == null ? "" : line;
    }

    /** Reads all bytes, and refuses what no text has. */
    static String scan(Path file, ByteScan shape) throws IOException {
        var digest = sha256();
        try (var bytes = Files.newInputStream(file)) {
            scan(bytes, digest, new Utf8Scan(), shape);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void scan(InputStream bytes, MessageDigest digest, Utf8Scan utf8, ByteScan shape)
            throws IOException {
        var buffer = new byte[BUFFER];
        long before = 0;
        for (int length = bytes.readNBytes(buffer, 0, BUFFER);
                length > 0;
                length = bytes.readNBytes(buffer, 0, BUFFER)) {
            digest.update(buffer, 0, length);
            int from = before == 0 ? FirstBytes.byteOrderMark(buffer) : 0;
            scan(buffer, from, length, before, utf8, shape);
            before += length;
        }
        if (!utf8.isBetweenCharacters()) {
            throw FileRefused.atByte(shape.line(), before, "notUtf8", shape.line(), before);
        }
        shape.end();
    }

    private static void scan(byte[] buffer, int from, int until, long before, Utf8Scan utf8, ByteScan shape) {
        for (int i = from; i < until; i++) {
            int octet = buffer[i] & 0xFF;
            if (octet == 0) {
                throw FileRefused.atByte(shape.line(), before + i, "nul", shape.line(), before + i);
            }
            if (!utf8.accepts(octet)) {
                throw FileRefused.atByte(shape.line(), before + i, "notUtf8", shape.line(), before + i);
            }
            shape.accept(octet);
        }
    }

    private static FileHeader header(Path file, KindOfFile kind, Separator separator, UnaryOperator<List<String>> names)
            throws IOException {
        try (var rows = CsvFile.open(file, separator, Integer.MAX_VALUE)) {
            for (var row : rows) {
                if (!row.isBlank()) {
                    var came = withoutTrailingBlanks(row.fields());
                    return FileHeader.understand(kind, names.apply(came), separator, row.line());
                }
            }
        }
        throw FileRefused.because("empty");
    }

    private static List<String> withoutTrailingBlanks(List<String> names) {
        int width = names.size();
        while (width > 0 && Blanks.strip(names.get(width - 1)).isEmpty()) {
            width--;
        }
        return names.subList(0, width);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
