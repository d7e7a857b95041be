package org.tierboard.plan.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who confirmed a business plan, put right. Its day is what it is known by: another day is another confirmation. */
@Schema(name = "BusinessPlanConfirmationDescription")
record ConfirmedByInput(
        @NotNull(message = "{plan.confirmation.by.missing}")
        @Pattern(regexp = ConfirmedByInput.SOMETHING, message = "{plan.confirmation.by.missing}")
        @Size(max = ConfirmedByInput.LONGEST, message = "{plan.confirmation.by.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{plan.confirmation.by.control}")
        @Nullable
        String confirmedBy) {

    /** At least one character that is no blank of any script. */
    static final String SOMETHING = "(?U)[\\s\\S]*\\S[\\s\\S]*";

    /** As in files. */
    static final int LONGEST = 300;

    String by() {
        return requireNonNull(confirmedBy).strip();
    }
}
