package org.tierboard.scorecard.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.RecordKind;
import org.tierboard.scorecard.RecordLine;

/**
 * A record in words.
 *
 * @param note what stands below the title: whose id, which address, what was said, where a day comes from
 * @param says until when it counts, or why it doesn't
 */
record DrillLine(
        RecordLine line,
        String title,
        @Nullable String detail,
        @Nullable String note,
        String says) {

    public @Nullable String id() {
        return line.id();
    }

    public @Nullable LocalDate date() {
        return line.onDay();
    }

    /** Whether the day says more than the words; of a criterion it is in them. */
    boolean isDated() {
        return date() != null && line.kind() != RecordKind.CRITERION && line.kind() != RecordKind.TIER;
    }

    public @Nullable String amount() {
        BigDecimal amount = line.amount();
        return amount == null ? null : Money.print(amount);
    }

    /** The address of a public reference, if a browser can follow it safely. */
    public @Nullable String href() {
        var note = line.note();
        var isAddress = line.kind() == RecordKind.PUBLIC_REFERENCE || line.kind() == RecordKind.DESIGNATED_OPPORTUNITY;
        return isAddress && note != null && note.matches("(?i)https?://.+") ? note : null;
    }
}
