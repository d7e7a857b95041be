package org.tierboard.audit.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.audit.AuditLine;

/** A line of the audit as a page shows it. */
record AuditEntry(AuditLine line, List<Change> changes) {

    /**
     * A field that was set or changed.
     *
     * @param was null if there was nothing
     * @param is null if there is nothing now
     */
    record Change(
            String field, @Nullable String was, @Nullable String is) {}

    static AuditEntry of(AuditLine line) {
        var fields = new LinkedHashSet<>(line.before().keySet());
        fields.addAll(line.after().keySet());
        return new AuditEntry(line, changes(fields.stream(), line.before(), line.after()));
    }

    private static List<Change> changes(Stream<String> fields, Map<String, String> before, Map<String, String> after) {
        return fields.map(field -> new Change(field, before.get(field), after.get(field)))
                .toList();
    }
}
