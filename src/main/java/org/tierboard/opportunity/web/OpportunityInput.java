package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.Origin;

/**
 * What a program says of an opportunity.
 *
 * @param origin who brought it in; the partner's people bring in their own only
 * @param shared whether the partner sees one of the vendor's; true if absent
 */
@Schema(name = "OpportunityInput")
record OpportunityInput(
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
        BigDecimal estimatedMrr,

        @Nullable Origin origin,
        @Nullable Boolean shared) {

    boolean isShared() {
        return !Boolean.FALSE.equals(shared);
    }

    Deal toDeal() {
        return new Deal(requireNonNull(customer), requireNonNull(workload), requireNonNull(estimatedMrr));
    }
}
