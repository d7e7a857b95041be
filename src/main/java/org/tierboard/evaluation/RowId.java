package org.tierboard.evaluation;

/** The name of a requirement's row, as in rules.md section 2: {@code launched-opportunities}. */
public record RowId(String value) {

    public static RowId of(String value) {
        return new RowId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
