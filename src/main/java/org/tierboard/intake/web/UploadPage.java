package org.tierboard.intake.web;

import java.util.Map;
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

    /** ACE knows columns by other names in each shape, so these are said in words. */
    private static final Map<String, String> WORDS = Map.of(
            "stage", "opportunity.stage.",
            "origin", "opportunity.origin.",
            "launched_on_source", "opportunity.source.",
            "vendors_view", "intake.read.",
            "annual", "intake.read.");

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

    /** Message key of a column's words; those of CSV stand in the file as they are. */
    public String heading(String column) {
        return "intake.read." + kind + "." + column;
    }

    /** Message key of what a value means; empty if it says so itself. */
    public String meaning(int column, String value) {
        var words = partnerId != null ? WORDS.get(preview.columns().get(column)) : null;
        return words == null ? "" : words + value;
    }

    public boolean hasRows() {
        return !preview.rows().isEmpty();
    }

    /** A header alone, or an empty list. */
    public boolean holdsNothing() {
        return preview.looked() == 0;
    }

    public boolean hasFaults() {
        return !preview.faults().isEmpty();
    }
}
