package org.tierboard.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.intake.ImportJob;
import org.tierboard.intake.RejectedRow;
import org.tierboard.site.Formats;

/**
 * One import: how far it is, and what came of it.
 *
 * @param rejections the first of them
 * @param more whether there are others than those shown
 * @param deleted whether there were some that aren't kept any more
 */
record ImportReportPage(
        ImportLine line,
        @Nullable String message,
        List<String> remarks,
        List<RejectedRow> rejections,
        boolean more,
        boolean deleted) {

    static ImportReportPage of(ImportJob job, List<RejectedRow> rejections, Formats formats) {
        return new ImportReportPage(
                ImportLine.of(job, formats),
                job.message(),
                job.remarks(),
                rejections,
                job.rows().faulty() > rejections.size(),
                job.rows().rejected() > 0 && rejections.isEmpty());
    }
}
