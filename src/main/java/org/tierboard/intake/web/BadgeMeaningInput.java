package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.site.Unprocessable;

/** What a badge's name shall mean: one of the two is said, so that nothing is left aside for a field that was forgotten. */
@Schema(name = "BadgeMeaning")
record BadgeMeaningInput(
        @Schema(description = "A code of the catalogue") @Nullable
        String credential,

        @Schema(description = "true, if it is none of the catalogue") @Nullable
        Boolean ignored) {

    /** The code; empty for none. */
    String code(List<String> codes) {
        var isIgnored = Boolean.TRUE.equals(ignored);
        if (isIgnored == (credential != null)) {
            throw Unprocessable.field("credential", "intake.badge.either", null);
        }
        if (credential == null) {
            return "";
        }
        if (!codes.contains(credential)) {
            throw Unprocessable.field("credential", "intake.badge.unknown", null);
        }
        return credential;
    }
}
