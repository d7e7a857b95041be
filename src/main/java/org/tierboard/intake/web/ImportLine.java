package org.tierboard.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierboard.intake.ImportJob;
import org.tierboard.site.Formats;

/**
 * An import, ready to be shown.
 *
 * @param state names the message {@code intake.state.<state>}, the icon and the colour: RUNNING, COMPLETED, PARTLY, FAILED
 * @param size "92.3 MB"
 */
record ImportLine(
        UUID id,
        String kind,
        String state,
        @Nullable String phase,
        boolean atomic,
        boolean dryRun,
        String fileName,
        String size,
        String importedBy,
        String startedAt,
        @Nullable String finishedAt,
        String read,
        String created,
        String updated,
        String unchanged,
        String rejected,
        String faulty) {

    static ImportLine of(ImportJob job, Formats formats) {
        var rows = job.rows();
        var finished = job.finishedAt();
        return new ImportLine(
                job.id(),
                job.kind().wireName(),
                state(job),
                job.phase() == null ? null : job.phase().name(),
                job.mode() == org.tierboard.intake.ImportMode.ATOMIC,
                job.dryRun(),
                job.fileName(),
                FileSize.inWords(job.fileSize()),
                job.userName(),
                formats.moment(job.startedAt()),
                finished == null ? null : formats.moment(finished),
                formats.number(rows.read()),
                formats.number(rows.created()),
                formats.number(rows.updated()),
                formats.number(rows.unchanged()),
                formats.number(rows.rejected()),
                formats.number(rows.faulty()));
    }

    private static String state(ImportJob job) {
        return switch (job.status()) {
            case RUNNING -> "RUNNING";
            case COMPLETED -> job.rows().rejected() > 0 ? "PARTLY" : "COMPLETED";
            case FAILED -> "FAILED";
        };
    }

    public boolean isRunning() {
        return state.equals("RUNNING");
    }
}
