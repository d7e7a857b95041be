package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.tierboard.partner.NewPayment;

/**
 * What an administrator typed of a payment.
 *
 * @param seen how many lines the ledger had when the page was shown
 */
record PaymentForm(
        @NotNull(message = "{membership.amount.missing}")
        @DecimalMin(value = "0.01", message = "{membership.amount.missing}")
        @Digits(integer = 10, fraction = 2, message = "{membership.amount.missing}")
        @Nullable
        BigDecimal amount,

        @NotNull(message = "{membership.received.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate receivedOn,

        @NotNull(message = "{membership.covers.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate coversUntil,

        @NotNull(message = "{membership.reference.missing}")
        @Pattern(regexp = Typed.SOMETHING, message = "{membership.reference.missing}")
        @Size(max = 100, message = "{membership.reference.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{membership.reference.control}")
        @Nullable
        String reference,

        @NotNull(message = "{membership.seen.missing}") @Nullable
        Integer seen) {

    NewPayment toPayment() {
        return new NewPayment(
                requireNonNull(amount),
                requireNonNull(receivedOn),
                requireNonNull(coversUntil),
                requireNonNull(reference));
    }

    int seenLines() {
        return requireNonNull(seen);
    }
}
