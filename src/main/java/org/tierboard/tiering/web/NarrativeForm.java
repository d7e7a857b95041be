package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.tiering.PreAssessments.Narrative;
import org.tierboard.tiering.PremierApplication;

/**
 * What the partner manager writes about an applicant.
 *
 * @param seen the version of the application on which it was written
 */
record NarrativeForm(
        @Size(max = 20000, message = "{tiering.narrative.long}") @Nullable
        String narrative,

        @NotNull(message = "{tiering.narrative.seen}") @Nullable
        Long seen) {

    static NarrativeForm of(PremierApplication application) {
        return new NarrativeForm(application.narrative(), application.version());
    }

    Narrative toNarrative() {
        return new Narrative(narrative == null ? "" : narrative.replace("\r\n", "\n"), requireNonNull(seen));
    }
}
