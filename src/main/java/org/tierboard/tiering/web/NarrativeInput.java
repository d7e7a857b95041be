package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.api.SeenVersion;
import org.tierboard.tiering.PreAssessments.Narrative;

/** What the partner manager writes about an applicant. */
@Schema(name = "Narrative")
record NarrativeInput(
        @NotNull(message = "{tiering.narrative.missing}")
        @Size(max = 20000, message = "{tiering.narrative.long}")
        @Nullable
        String narrative) {

    Narrative toNarrative(SeenVersion version) {
        return new Narrative(requireNonNull(narrative).replace("\r\n", "\n"), version.number());
    }
}
