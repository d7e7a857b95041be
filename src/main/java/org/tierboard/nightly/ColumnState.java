package org.tierboard.nightly;

import java.util.Collections;
import java.util.Map;

/** A column of a card, short. */
record ColumnState(String tier, boolean met, Map<String, CellState> cells) {

    ColumnState {
        cells = Collections.unmodifiableMap(cells);
    }
}
