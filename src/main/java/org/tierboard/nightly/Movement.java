package org.tierboard.nightly;

import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.RecordsColumn;

/**
 * One change of a partner's card.
 *
 * @param column none for what concerns both
 * @param row the requirement's row; empty for what concerns no single one
 * @param was what the row counted to before, or the tier's or stage's name; empty if there was none
 * @param now the same now; for what will lapse, what the row counts to by then
 * @param required what the row asks, or for a column its tier; for what will lapse, within how many days
 */
public record Movement(
        MovementKind kind, @Nullable RecordsColumn column, String row, String was, String now, String required) {

    static Movement of(MovementKind kind, String was, String now) {
        return new Movement(kind, null, "", was, now, "");
    }

    /** The column by name; empty for what concerns both. */
    public String side() {
        return column == null ? "" : column.name();
    }
}
