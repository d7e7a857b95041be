package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is remarked on a decision; it goes to the partner, and may be left out. */
@Schema(name = "TierRemark")
record RemarkInput(
        @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason) {

    @Nullable
    String remark() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
