package org.tierboard.validation.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.tierboard.validation.Award;
import org.tierboard.validation.Program;

/** An award or a renewal, as an administrator typed it. */
record AwardForm(
        @NotNull(message = "{validation.program.missing}") @Nullable
        Program program,

        @Size(max = 100, message = "{validation.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{validation.name.control}")
        @Nullable
        String name,

        @NotNull(message = "{validation.awarded.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate awardedOn,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate expiresOn) {

    /** A competency has a name, and nothing else has. */
    boolean isNamedByProgram() {
        return (program == Program.COMPETENCY) != typedName().isEmpty();
    }

    Award toAward() {
        return new Award(requireNonNull(program), typedName(), requireNonNull(awardedOn), expiresOn);
    }

    private String typedName() {
        return name == null ? "" : name.strip();
    }
}
