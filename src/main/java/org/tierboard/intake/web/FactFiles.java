package org.tierboard.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.intake.FactExports;
import org.tierboard.intake.ImportKind;
import org.tierboard.kernel.ProgrammeCalendar;

/** Sends the facts of a kind as the file that an import reads. */
@Component
class FactFiles {

    private final FactExports exports;
    private final ProgrammeCalendar calendar;

    FactFiles(FactExports exports, ProgrammeCalendar calendar) {
        this.exports = exports;
        this.calendar = calendar;
    }

    void send(ImportKind kind, Viewer viewer, HttpServletResponse response) throws IOException {
        new TableFile(exports.table(kind), FileName.of(calendar.today(), kind.wireName()))
                .send(response, TableFormat.CSV, row -> exports.each(kind, viewer, row));
    }
}
