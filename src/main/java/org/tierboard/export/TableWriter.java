package org.tierboard.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as they come and keeps none of them. */
interface TableWriter {

    /** @param cells text, numbers, days, moments with a zone, true or false, or nothing; one for each column */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Nothing but this makes the table whole: one that failed on the way must not look like it. */
    void end() throws IOException;
}
