package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.OpportunityLine;
import org.tierboard.opportunity.Origin;

/**
 * What somebody typed of an opportunity.
 *
 * @param origin who brought it in; asked of the vendor's side only
 * @param withheld the partner doesn't see it; asked of the vendor's side only
 * @param version none for a new one
 */
record OpportunityForm(
        @NotBlank(message = "{opportunity.customer.missing}")
        @Size(max = 300, message = "{opportunity.customer.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{opportunity.control}")
        @Nullable
        String customer,

        @NotBlank(message = "{opportunity.workload.missing}")
        @Size(max = 300, message = "{opportunity.workload.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{opportunity.control}")
        @Nullable
        String workload,

        @NotNull(message = "{opportunity.amount.missing}")
        @DecimalMin(value = "0", message = "{opportunity.amount.malformed}")
        @Digits(integer = 12, fraction = 2, message = "{opportunity.amount.malformed}")
        @Nullable
        BigDecimal amount,

        @Nullable Origin origin,
        @Nullable Boolean withheld,
        @Nullable Long version) {

    static OpportunityForm blank() {
        return new OpportunityForm(null, null, null, Origin.AWS, null, null);
    }

    static OpportunityForm of(OpportunityLine line) {
        return new OpportunityForm(
                line.customer(), line.workload(), line.estimatedMrr(), line.origin(), null, line.version());
    }

    boolean isShared() {
        return !Boolean.TRUE.equals(withheld);
    }

    Deal toDeal() {
        return new Deal(requireNonNull(customer), requireNonNull(workload), requireNonNull(amount));
    }
}
