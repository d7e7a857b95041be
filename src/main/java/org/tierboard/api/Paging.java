package org.tierboard.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: so many entries, after where the page before ended. */
public record Paging(
        @Schema(description = "From 'next' of the page before; absent for the first page") @Nullable
        String cursor,

        @Min(value = 1, message = "{api.size}")
        @Max(value = LARGEST, message = "{api.size}")
        @Schema(description = "How many entries at most; 50 if absent", defaultValue = "50")
        @Nullable
        Integer size) {

    public static final int LARGEST = 200;
    private static final int USUAL = 50;

    public int entries() {
        return size == null ? USUAL : size;
    }

    /** One more than wanted, which tells whether there is another page. */
    public int look() {
        return entries() + 1;
    }

    /** Where the page before ended; null for the first page. */
    public @Nullable Cursor after() {
        return cursor == null || cursor.isEmpty() ? null : Cursor.parse(cursor);
    }

    /** A part of the key after which to go on; empty for the first page. */
    public String text(int part) {
        var after = after();
        return after == null ? "" : after.text(part);
    }

    /** As {@link #text}; 0 for the first page. */
    public int number(int part) {
        var after = after();
        return after == null ? 0 : after.number(part);
    }

    /** As {@link #text}, of a list that goes from the newest to the oldest; larger than all for the first page. */
    public long before(int part) {
        var after = after();
        return after == null ? Long.MAX_VALUE : after.serial(part);
    }

    /** As {@link #text}; earlier than all days for the first page. */
    public LocalDate day(int part) {
        var after = after();
        return after == null ? LocalDate.EPOCH.minusYears(3000) : after.day(part);
    }
}
