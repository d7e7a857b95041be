package org.tierboard.nightly;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.RecordsColumn;

/**
 * What a card said on a day, in a line of text that is short enough to keep for every partner:
 * {@code VALIDATED|ADVANCED|=RENEWAL ADVANCED -|business-plan 1+1|=UPGRADE PREMIER -|...}. Two cards that say the same have
 * the same text.
 */
record CardState(String stage, String tier, Map<RecordsColumn, ColumnState> columns) {

    CardState {
        columns = Map.copyOf(columns);
    }

    Optional<ColumnState> column(RecordsColumn which) {
        return Optional.ofNullable(columns.get(which));
    }

    static CardState read(String text) {
        var parts = text.split("\\|", -1);
        var columns = new EnumMap<RecordsColumn, ColumnState>(RecordsColumn.class);
        @Nullable Map<String, CellState> cells = null;
        for (int i = 2; i < parts.length; i++) {
            var words = parts[i].split(" ", -1);
            if (words[0].startsWith("=")) {
                cells = new LinkedHashMap<>();
                columns.put(
                        RecordsColumn.valueOf(words[0].substring(1)),
                        new ColumnState(words[1], words[2].equals("+"), cells));
            } else if (cells != null) {
                cells.put(words[0], CellState.read(words[1]));
            }
        }
        return new CardState(parts[0], parts[1], columns);
    }
}
