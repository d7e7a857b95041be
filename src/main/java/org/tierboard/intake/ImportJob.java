package org.tierboard.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as those see it who may: the importer and administrators.
 *
 * @param phase while it runs
 * @param partnerId the partner that the whole file belongs to; null where each row names one, or none
 * @param message why it failed, or what there is to say
 * @param remarks about the file as a whole
 */
public record ImportJob(
        UUID id,
        ImportKind kind,
        ImportMode mode,
        boolean dryRun,
        ImportStatus status,
        @Nullable ImportPhase phase,
        String fileName,
        long fileSize,
        int userNo,
        String userName,
        @Nullable String partnerId,
        Counts rows,
        @Nullable String message,
        List<String> remarks,
        List<String> header,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public ImportJob {
        remarks = List.copyOf(remarks);
        header = List.copyOf(header);
    }

    public boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }
}
