package org.tierboard.intake;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierboard.export.CsvText;

/** Gathers the rejections of one import and stores them some at a time. */
final class RejectionSpool {

    private static final int FULL = 1 << 18;

    private final Rejections rejections;
    private final UUID importId;
    private final CheckedFile file;
    private final CopyBuffer buffer = new CopyBuffer();
    private long count;

    RejectionSpool(Rejections rejections, UUID importId, CheckedFile file) {
        this.rejections = rejections;
        this.importId = importId;
        this.file = file;
    }

    long count() {
        return count;
    }

    /** @param faults column and reason, at least one; the row is listed once, under the first */
    void add(RawRow raw, Map<String, String> faults) {
        var first = faults.entrySet().iterator().next();
        var reasons = faults.entrySet().stream()
                .skip(1)
                .map(fault -> " [%s] %s".formatted(fault.getKey(), fault.getValue()))
                .collect(Collectors.joining("", first.getValue(), ""));
        add(raw, first.getKey(), reasons);
    }

    void add(RawRow raw, String column, String reason) {
        buffer.add(importId.toString())
                .add(Long.toString(raw.line()))
                .add(column.isEmpty() ? null : column)
                .add(Reasons.shorten(raw.value(column, file)))
                .add(reason)
                .add(CsvText.join(raw.fields(file)))
                .endRow();
        count++;
        if (buffer.length() >= FULL) {
            flush();
        }
    }

    void flush() {
        if (buffer.length() > 0) {
            rejections.add(buffer);
        }
    }
}
