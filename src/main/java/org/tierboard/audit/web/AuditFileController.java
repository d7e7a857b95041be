package org.tierboard.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.audit.AuditFilter;
import org.tierboard.audit.AuditQueries;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.kernel.ProgrammeCalendar;

/** The audit as a file: all pages of what its readers see, by the same filters. */
@Controller
class AuditFileController {

    private final AuditQueries queries;
    private final AuditColumns columns;
    private final ProgrammeCalendar calendar;

    AuditFileController(AuditQueries queries, AuditColumns columns, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.columns = columns;
        this.calendar = calendar;
    }

    @GetMapping({"/audit.csv", "/audit.xlsx"})
    @Allowed(Role.ADMINISTRATOR)
    void list(@ModelAttribute("form") AuditForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = new TableFile(columns.table(true), FileName.of(calendar.today(), "audit"));
        file.send(
                response,
                TableFormat.of(request),
                row -> queries.each(form.toFilter(), line -> row.accept(columns.row(line, true))));
    }

    @GetMapping({"/partners/{partnerId}/audit.csv", "/partners/{partnerId}/audit.xlsx"})
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    void show(VisiblePartner partner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = AuditFilter.of(partner.id().value(), null);
        var file = new TableFile(columns.table(false), FileName.of(calendar.today(), partner.name(), "audit"));
        file.send(
                response,
                TableFormat.of(request),
                row -> queries.each(filter, line -> row.accept(columns.row(line, false))));
    }
}
