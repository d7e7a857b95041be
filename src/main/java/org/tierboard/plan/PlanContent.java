package org.tierboard.plan;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells what a file is by what is in it; its name and what the browser says of it prove nothing. */
final class PlanContent {

    private static final Pattern PDF = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern PDF_END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF\\s*$");
    private static final Pattern PDF_TABLE =
            Pattern.compile("\\s*(?:xref\\b|\\d+\\s+\\d+\\s+obj\\b).*", Pattern.DOTALL);
    private static final int PDF_TAIL = 2048;
    private static final int PDF_HEAD = 64;
    private static final String ZIP = "PK\u0003\u0004";

    private PlanContent() {}

    static PlanKind kindOf(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var head = read(file, 0, PDF_HEAD);
            if (PDF.matcher(head).lookingAt()) {
                checkPdf(file);
                return PlanKind.PDF;
            }
            if (!head.startsWith(ZIP)) {
                throw new PlanRefused(PlanRefused.Fault.UNKNOWN_KIND);
            }
        }
        DocxCheck.check(path);
        return PlanKind.DOCX;
    }

    /** Its end names the place of its table of contents, and there is one. */
    private static void checkPdf(RandomAccessFile file) throws IOException {
        var tail = read(file, Math.max(0, file.length() - PDF_TAIL), PDF_TAIL);
        var end = PDF_END.matcher(tail);
        if (!end.find()) {
            throw new PlanRefused(PlanRefused.Fault.DAMAGED);
        }
        var table = Long.parseLong(end.group(1));
        if (table >= file.length()
                || !PDF_TABLE.matcher(read(file, table, PDF_HEAD)).matches()) {
            throw new PlanRefused(PlanRefused.Fault.DAMAGED);
        }
    }

    private static String read(RandomAccessFile file, long from, int length) throws IOException {
        var bytes = new byte[(int) Math.min(length, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
