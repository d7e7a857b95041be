package org.tierboard.evaluation;

import org.jspecify.annotations.Nullable;

/** A requirement in both columns; a cell is null where the column's tier doesn't ask for it (R23). */
public record Row(
        Requirement requirement,
        @Nullable Cell renewal,
        @Nullable Cell upgrade) {}
