package org.tierboard.intake.web;

import java.util.List;
import org.tierboard.intake.ImportPage;

/** Some imports as JSON, newest first. */
record ImportsView(List<ImportView> imports, long total, int page, int size) {

    static ImportsView of(ImportPage page) {
        return new ImportsView(
                page.imports().stream().map(ImportView::of).toList(), page.total(), page.page(), page.size());
    }
}
