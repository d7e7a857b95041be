package org.tierboard.intake.web;

import java.util.List;
import org.tierboard.intake.ImportPage;
import org.tierboard.site.Formats;

/**
 * The list of imports.
 *
 * @param page this page, 0 is the first
 */
record ImportsPage(List<ImportLine> imports, int page, int pages) {

    static ImportsPage of(ImportPage found, Formats formats) {
        var lines =
                found.imports().stream().map(job -> ImportLine.of(job, formats)).toList();
        var pages = (int) ((found.total() + found.size() - 1) / found.size());
        return new ImportsPage(lines, found.page(), pages);
    }
}
