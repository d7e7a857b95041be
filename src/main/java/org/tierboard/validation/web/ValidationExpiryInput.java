package org.tierboard.validation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a validation ends, put right. */
@Schema(name = "ValidationDescription")
record ValidationExpiryInput(
        @Schema(description = "The first day on which it no longer counts; null if no end is known") @Nullable
        LocalDate expiresOn) {}
