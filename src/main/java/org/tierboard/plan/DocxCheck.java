package org.tierboard.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tierboard.plan.PlanRefused.Fault;

/**
 * A DOCX is a zip with a list of content types and a main document. It is unpacked once, into nothing and no further than
 * a limit, because its own list of sizes may lie; no XML in it is ever parsed.
 */
final class DocxCheck {

    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_TYPES = 1 << 20;
    private static final long LARGEST_UNPACKED = 200L << 20;
    private static final int BUFFER = 1 << 16;

    private DocxCheck() {}

    static void check(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            checkEntries(zip);
            checkTypes(zip);
            unpack(zip);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new PlanRefused(Fault.DAMAGED);
        }
    }

    private static void checkEntries(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw new PlanRefused(Fault.BOMB);
        }
        if (zip.getEntry(TYPES) == null || zip.getEntry(DOCUMENT) == null) {
            throw new PlanRefused(Fault.UNKNOWN_KIND);
        }
        if (zip.stream().anyMatch(DocxCheck::isMacro)) {
            throw new PlanRefused(Fault.MACROS);
        }
    }

    private static boolean isMacro(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml");
    }

    private static void checkTypes(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(TYPES))) {
            var types = new String(in.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
            if (types.contains("macroEnabled") || types.contains("vbaProject")) {
                throw new PlanRefused(Fault.MACROS);
            }
            if (!types.contains(MAIN)) {
                throw new PlanRefused(Fault.UNKNOWN_KIND);
            }
        }
    }

    private static void unpack(ZipFile zip) throws IOException {
        var buffer = new byte[BUFFER];
        var total = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > LARGEST_UNPACKED) {
                        throw new PlanRefused(Fault.BOMB);
                    }
                }
            }
        }
    }
}
