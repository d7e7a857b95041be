package org.tierboard.reference.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.reference.PublicReference.Entry;
import org.tierboard.reference.ReferenceLine;
import org.tierboard.site.PublicUrl;

/**
 * What somebody typed to name a customer.
 *
 * @param anyway whether it is sent although the same customer is named already
 */
@Schema(name = "ReferenceInput")
record ReferenceForm(
        @NotBlank(message = "{reference.customer.missing}")
        @Size(max = 300, message = "{reference.customer.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{reference.control}")
        @Nullable
        String customer,

        @NotBlank(message = "{reference.url.missing}") @Nullable
        String url,

        @NotBlank(message = "{reference.description.missing}")
        @Size(max = 2000, message = "{reference.description.long}")
        @Nullable
        String description,

        @Nullable Boolean anyway) {

    static ReferenceForm blank() {
        return new ReferenceForm(null, null, null, null);
    }

    /** What was declined or withdrawn, to be sent again. */
    static ReferenceForm of(ReferenceLine line) {
        return new ReferenceForm(line.customer(), line.url(), line.description(), null);
    }

    boolean isSentAnyway() {
        return Boolean.TRUE.equals(anyway);
    }

    Entry toEntry(PublicUrl address) {
        return new Entry(requireNonNull(customer), address.value(), requireNonNull(description));
    }
}
