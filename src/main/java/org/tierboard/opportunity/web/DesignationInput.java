package org.tierboard.opportunity.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.tierboard.site.PublicUrl;
import org.tierboard.site.Unprocessable;

/**
 * A launched opportunity whose customer may be named in public.
 *
 * @param agreed the customer has agreed to be named
 */
@Schema(name = "Designation")
record DesignationInput(
        @NotBlank(message = "{opportunity.url.missing}") @Nullable
        String referenceUrl,

        @AssertTrue(message = "{opportunity.agreed.missing}") @Nullable
        Boolean agreed) {

    String url() {
        if (!Boolean.TRUE.equals(agreed)) {
            throw Unprocessable.field("agreed", "opportunity.agreed.missing", null);
        }
        try {
            return PublicUrl.parse(requireNonNull(referenceUrl)).value();
        } catch (PublicUrl.Refused refused) {
            throw Unprocessable.field("referenceUrl", "public-url." + refused.fault(), null);
        }
    }
}
