package org.tierboard.intake;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken.
 *
 * @param column at fault, null where it is the row as a whole
 * @param value of that column as it came, at most 200 characters
 * @param reason how to mend it
 */
public record RejectedRow(
        long line, @Nullable String column, @Nullable String value, String reason) {}
