package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.site.Unprocessable;

/** What somebody says who approves or declines Premier: to decline there must be a reason. The partner reads it. */
@Schema(name = "PremierReason")
record PremierReasonInput(
        @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason) {

    @Nullable
    String remark() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    String why() {
        var said = remark();
        if (said == null) {
            throw Unprocessable.field("reason", "tiering.reason.missing", null);
        }
        return said;
    }
}
