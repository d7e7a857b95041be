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

/** An opportunity described anew. The amount of a launched one is corrected, not described. */
@Schema(name = "OpportunityDescription")
record DealInput(
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
        BigDecimal estimatedMrr) {

    Deal toDeal() {
        return new Deal(requireNonNull(customer), requireNonNull(workload), requireNonNull(estimatedMrr));
    }
}
