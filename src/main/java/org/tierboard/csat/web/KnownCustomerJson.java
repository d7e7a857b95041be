package org.tierboard.csat.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.tierboard.account.VisiblePartner;
import org.tierboard.csat.KnownCustomerLine;

/** A company that is known to be a partner's customer, as programs of administrators read it. */
@Schema(name = "KnownCustomer")
record KnownCustomerJson(String partnerId, String domain, String name, LocalDate addedOn, String addedBy) {

    static KnownCustomerJson of(VisiblePartner partner, KnownCustomerLine line) {
        return new KnownCustomerJson(partner.id().value(), line.domain(), line.name(), line.addedOn(), line.addedBy());
    }
}
