package org.tierboard.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tierboard.kernel.Require;

/**
 * A payment of the annual fee that came in.
 *
 * @param coversUntil the last day that it covers
 * @param reference by which the money is found at the bank
 */
public record NewPayment(BigDecimal amount, LocalDate receivedOn, LocalDate coversUntil, String reference) {

    public NewPayment {
        amount = Require.dollars(amount, "A payment");
        reference = Require.text(reference, "The reference");
    }
}
