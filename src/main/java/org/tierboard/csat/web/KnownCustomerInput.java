package org.tierboard.csat.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.csat.KnownCustomer;
import org.tierboard.csat.Mailbox;
import org.tierboard.site.Unprocessable;

/**
 * A company that is known to be a partner's customer.
 *
 * @param domain of its mail addresses; of an address, the part behind the {@code @}
 */
@Schema(name = "KnownCustomerInput")
record KnownCustomerInput(
        @NotBlank(message = "{customer.name.missing}")
        @Size(max = 200, message = "{customer.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{rate.control}")
        @Nullable
        String name,

        @NotBlank(message = "{customer.domain.missing}")
        @Size(max = 254, message = "{customer.domain.malformed}")
        @Nullable
        String domain) {

    KnownCustomer.Key keyAt(int partnerNo) {
        var wanted = Mailbox.domainOf(requireNonNull(domain));
        if (!Mailbox.isDomain(wanted)) {
            throw Unprocessable.field("domain", "customer.domain.malformed", null);
        }
        return new KnownCustomer.Key(partnerNo, wanted);
    }

    String wantedName() {
        return requireNonNull(name).strip();
    }
}
