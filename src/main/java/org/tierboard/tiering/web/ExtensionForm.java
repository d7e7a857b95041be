package org.tierboard.tiering.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Until when a review is put off, and why. */
record ExtensionForm(
        @NotNull(message = "{tiering.extension.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate newReview,

        @NotBlank(message = "{tiering.reason.missing}") @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String why) {

    static final ExtensionForm BLANK = new ExtensionForm(null, "");
}
