package org.tierboard.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Money;

/** A partner tagged on an opportunity, and how far its line has come. */
public record TaggedPartner(
        String partnerId,
        String partnerName,
        SalesStage stage,
        @Nullable LocalDate launchedOn,
        BigDecimal estimatedMrr) {

    public String amount() {
        return Money.print(estimatedMrr);
    }
}
