package org.tierboard.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a partner's fee ledger: a payment, or what takes one back.
 *
 * @param cancels the payment that it takes back; none for a payment
 * @param amount in US dollars; negative where it takes a payment back
 * @param coversUntil the last day that the payment covers; none where it takes one back
 * @param reason why it takes one back
 * @param throughBefore what the fee was paid through when the line was written
 */
public record FeeLine(
        int paymentNo,
        @Nullable Integer cancels,
        BigDecimal amount,
        LocalDate receivedOn,
        @Nullable LocalDate coversUntil,
        String reference,
        @Nullable String reason,
        @Nullable LocalDate throughBefore,
        Instant recordedAt,
        String recordedBy) {

    /** Whether money came in by it. */
    public boolean isPayment() {
        return cancels == null;
    }
}
