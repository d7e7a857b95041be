package org.tierboard.validation.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.site.Unprocessable;
import org.tierboard.validation.Award;
import org.tierboard.validation.Program;

/**
 * An award or a renewal.
 *
 * @param name of a competency; the other programs have none
 * @param expiresOn the first day on which it no longer counts, if that is known
 */
@Schema(name = "Award")
record AwardInput(
        @NotNull(message = "{validation.program.missing}") @Nullable
        Program program,

        @Size(max = 100, message = "{validation.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{validation.name.control}")
        @Nullable
        String name,

        @NotNull(message = "{validation.awarded.missing}") @Nullable
        LocalDate awardedOn,

        @Nullable LocalDate expiresOn) {

    /** A competency has a name, and nothing else has. */
    Award toAward() {
        var of = requireNonNull(program);
        var said = name == null ? "" : name.strip();
        if ((of == Program.COMPETENCY) == said.isEmpty()) {
            throw Unprocessable.field("name", "validation.name.by-program", null);
        }
        return new Award(of, said, requireNonNull(awardedOn), expiresOn);
    }
}
