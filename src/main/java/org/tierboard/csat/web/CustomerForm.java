package org.tierboard.csat.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.csat.KnownCustomer;
import org.tierboard.csat.Mailbox;

/** What an administrator typed for a company that is known to be a partner's customer. */
record CustomerForm(
        @NotBlank(message = "{customer.name.missing}")
        @Size(max = 200, message = "{customer.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{rate.control}")
        @Nullable
        String name,

        @NotBlank(message = "{customer.domain.missing}")
        @Size(max = 254, message = "{customer.domain.malformed}")
        @Nullable
        String domain) {

    static CustomerForm blank() {
        return new CustomerForm(null, null);
    }

    boolean namesADomain() {
        return Mailbox.isDomain(Mailbox.domainOf(requireNonNull(domain)));
    }

    KnownCustomer.Key keyAt(int partnerNo) {
        return new KnownCustomer.Key(partnerNo, Mailbox.domainOf(requireNonNull(domain)));
    }

    String wantedName() {
        return requireNonNull(name).strip();
    }
}
