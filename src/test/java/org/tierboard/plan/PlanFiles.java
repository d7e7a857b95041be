package org.tierboard.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files for tests that are what they seem, and some that aren't. */
public final class PlanFiles {

    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private PlanFiles() {}

    /** The smallest PDF with one empty page. */
    public static byte[] pdf() {
        return pdf(0);
    }

    /** A PDF with so many bytes of padding. */
    public static byte[] pdf(int padding) {
        var head =
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n%"
                        + "x".repeat(padding) + "\n";
        var table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3/Root 1 0 R>>\n";
        return (head + table + "startxref\n" + head.length() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] docx() {
        return zip(parts());
    }

    static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(TYPES));
        parts.put("word/document.xml", text("<w:document/>"));
        return parts;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
