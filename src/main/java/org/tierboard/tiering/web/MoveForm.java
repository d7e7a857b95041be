package org.tierboard.tiering.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a partner doesn't keep its tier; which one follows isn't chosen. */
record MoveForm(
        @NotBlank(message = "{tiering.reason.missing}") @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason) {

    static final MoveForm BLANK = new MoveForm("");
}
