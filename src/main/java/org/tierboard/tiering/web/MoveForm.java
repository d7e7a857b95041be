package org.tierboard.tiering.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a partner doesn't keep its tier; which one follows isn't chosen.
 *
 * @param sure what cannot be undone asks for a second word
 */
record MoveForm(
        @NotBlank(message = "{tiering.reason.missing}") @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason,

        @NotNull(message = "{tiering.review.move.sure.missing}")
        @AssertTrue(message = "{tiering.review.move.sure.missing}")
        @Nullable
        Boolean sure) {

    static final MoveForm BLANK = new MoveForm("", null);
}
