package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.SalesStage;
import org.tierboard.site.Unprocessable;

/** The next stage on the way; launch and loss are calls of their own, with what they need. */
@Schema(name = "NextStage")
record StageInput(
        @NotNull(message = "{opportunity.stage.missing}") @Nullable
        SalesStage stage) {

    SalesStage onTheWay() {
        var next = requireNonNull(stage);
        if (!next.isOpen()) {
            throw Unprocessable.field("stage", "opportunity.stage.own-form", null);
        }
        return next;
    }
}
