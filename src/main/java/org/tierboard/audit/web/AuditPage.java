package org.tierboard.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.audit.AuditFilter;
import org.tierboard.audit.AuditLine;
import org.tierboard.audit.AuditQueries;

/**
 * One page of the audit.
 *
 * @param older the line after which the next page goes on; none on the last page
 */
record AuditPage(List<AuditEntry> entries, @Nullable Long older) {

    private static final int SIZE = 50;

    static AuditPage of(AuditQueries queries, AuditFilter filter) {
        var lines = queries.lines(filter, SIZE + 1);
        var shown = lines.subList(0, Math.min(SIZE, lines.size()));
        return new AuditPage(
                shown.stream().map(AuditEntry::of).toList(),
                lines.size() > SIZE ? last(shown).lineNo() : null);
    }

    private static AuditLine last(List<AuditLine> shown) {
        return shown.get(shown.size() - 1);
    }
}
