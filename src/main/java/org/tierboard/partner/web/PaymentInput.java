package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.partner.NewPayment;

/** A payment of the annual fee that came in; coversUntil is the last day that it pays for. */
@Schema(name = "PaymentInput")
record PaymentInput(
        @NotNull(message = "{membership.amount.missing}")
        @DecimalMin(value = "0.01", message = "{membership.amount.missing}")
        @Digits(integer = 10, fraction = 2, message = "{membership.amount.missing}")
        @Nullable
        BigDecimal amount,

        @NotNull(message = "{membership.received.missing}") @Nullable
        LocalDate receivedOn,

        @NotNull(message = "{membership.covers.missing}") @Nullable
        LocalDate coversUntil,

        @NotNull(message = "{membership.reference.missing}")
        @Pattern(regexp = Typed.SOMETHING, message = "{membership.reference.missing}")
        @Size(max = 100, message = "{membership.reference.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{membership.reference.control}")
        @Nullable
        String reference) {

    NewPayment toPayment() {
        return new NewPayment(
                requireNonNull(amount),
                requireNonNull(receivedOn),
                requireNonNull(coversUntil),
                requireNonNull(reference));
    }
}
