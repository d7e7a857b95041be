package org.tierboard.tiering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/** A decision in a list. */
public record DecisionLine(
        int decisionNo,
        DecisionKind kind,
        Signature decided,
        @Nullable String reason,
        @Nullable Tier tierBefore,
        @Nullable LocalDate reviewBefore,
        @Nullable Tier tierAfter,
        @Nullable LocalDate reviewAfter) {}
