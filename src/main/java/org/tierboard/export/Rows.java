package org.tierboard.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whoever has the rows of a table hands them over one after the other, and holds none of them. */
@FunctionalInterface
public interface Rows {

    /** @param row takes text, numbers, days, moments with a zone, or nothing; one cell for each column */
    void each(Consumer<List<? extends @Nullable Object>> row);
}
