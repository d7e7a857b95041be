package org.tierboard.partner.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.partner.FeeLedger;
import org.tierboard.partner.FeeLine;

/**
 * A line of a partner's fee ledger as other programs read it; what it hasn't is null and never left out.
 *
 * @param amount in US dollars; negative where it takes a payment back
 * @param cancels the payment that it takes back
 * @param cancelled whether another line takes it back
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Payment", description = "A payment of the annual fee, or the line that takes one back")
record PaymentJson(
        int paymentNo,
        String partnerId,
        BigDecimal amount,
        LocalDate receivedOn,
        @Nullable LocalDate coversUntil,
        String reference,
        @Nullable Integer cancels,
        @Nullable String reason,
        boolean cancelled,
        Instant recordedAt,
        String recordedBy) {

    static PaymentJson of(String partnerId, FeeLedger ledger, FeeLine line) {
        return new PaymentJson(
                line.paymentNo(),
                partnerId,
                line.amount(),
                line.receivedOn(),
                line.coversUntil(),
                line.reference(),
                line.cancels(),
                line.reason(),
                ledger.isCancelled(line),
                line.recordedAt(),
                line.recordedBy());
    }
}
