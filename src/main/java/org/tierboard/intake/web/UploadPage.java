package org.tierboard.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierboard.intake.FilePreview;
import org.tierboard.intake.ImportMode;
import org.tierboard.intake.WaitingUpload;

/** An upload that waits to be confirmed. */
record UploadPage(
        UUID id,
        String kind,
        String fileName,
        String size,
        @Nullable String partnerId,
        boolean atomic,
        boolean dryRun,
        FilePreview preview) {

    static UploadPage of(WaitingUpload upload) {
        return new UploadPage(
                upload.id(),
                upload.kind().wireName(),
                upload.fileName(),
                FileSize.inWords(upload.fileSize()),
                upload.partnerId(),
                upload.mode() == ImportMode.ATOMIC,
                upload.dryRun(),
                upload.preview());
    }

    public boolean hasRows() {
        return !preview.rows().isEmpty();
    }

    public boolean hasFaults() {
        return !preview.faults().isEmpty();
    }
}
