package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierboard.intake.ImportJob;
import org.tierboard.intake.ImportPhase;
import org.tierboard.intake.ImportStatus;

/**
 * An import as JSON.
 *
 * @param rowsRejected rows that were not taken; of an import of all or nothing that failed, all of them
 * @param rowsFaulty rows with a fault of their own; each is listed among the rejections
 */
@Schema(name = "Import")
record ImportView(
        UUID id,
        String kind,
        ImportStatus status,
        long rowsRead,
        long rowsCreated,
        long rowsUpdated,
        long rowsUnchanged,
        long rowsRejected,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String mode,
        boolean dryRun,
        @Nullable ImportPhase phase,
        long rowsFaulty,
        String fileName,
        String importedBy,
        @Nullable String partnerId,
        @Nullable String message,
        List<String> remarks) {

    static ImportView of(ImportJob job) {
        return new ImportView(
                job.id(),
                job.kind().wireName(),
                job.status(),
                job.rows().read(),
                job.rows().created(),
                job.rows().updated(),
                job.rows().unchanged(),
                job.rows().rejected(),
                job.startedAt(),
                job.finishedAt(),
                job.mode().name().toLowerCase(Locale.ROOT),
                job.dryRun(),
                job.phase(),
                job.rows().faulty(),
                job.fileName(),
                job.userName(),
                job.partnerId(),
                job.message(),
                job.remarks());
    }
}
