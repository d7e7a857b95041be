package org.tierboard.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.audit.AuditFilter;
import org.tierboard.audit.AuditQueries;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.kernel.ProgrammeCalendar;

/** The audit as a file: all pages of what its readers see, by the same filters. */
@Component
class AuditFiles {

    private final AuditQueries queries;
    private final AuditColumns columns;
    private final ProgrammeCalendar calendar;

    AuditFiles(AuditQueries queries, AuditColumns columns, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.columns = columns;
        this.calendar = calendar;
    }

    void all(AuditFilter filter, TableFormat format, HttpServletResponse response) throws IOException {
        var file = new TableFile(columns.table(true), FileName.of(calendar.today(), "audit"));
        file.send(response, format, row -> queries.each(filter, line -> row.accept(columns.row(line, true))));
    }

    void of(VisiblePartner partner, TableFormat format, HttpServletResponse response) throws IOException {
        var filter = AuditFilter.of(partner.id().value(), null);
        var file = new TableFile(columns.table(false), FileName.of(calendar.today(), partner.name(), "audit"));
        file.send(response, format, row -> queries.each(filter, line -> row.accept(columns.row(line, false))));
    }
}
