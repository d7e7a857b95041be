package org.tierboard.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that waits until whoever uploaded it has seen how it would be read. */
public record WaitingUpload(
        UUID id,
        ImportKind kind,
        ImportMode mode,
        boolean dryRun,
        @Nullable String partnerId,
        String fileName,
        long fileSize,
        FilePreview preview,
        Instant createdAt) {}
