package org.tierboard.intake.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody chose to upload, right or wrong.
 *
 * @param kind empty to have it recognised
 * @param partnerId empty for one's own, or where the file names partners itself
 */
record ImportForm(
        @Nullable String kind,

        @NotNull(message = "{intake.form.mode.missing}") @Nullable
        ModeParameter mode,

        @Nullable Boolean dryRun,
        @Nullable String partnerId,
        @Nullable MultipartFile file) {

    static ImportForm blank() {
        return new ImportForm(null, ModeParameter.partial, false, null, null);
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
