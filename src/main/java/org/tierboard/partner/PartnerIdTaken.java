package org.tierboard.partner;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.Refusal;

/** There is a partner with that id already. */
public class PartnerIdTaken extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String id;

    PartnerIdTaken(PartnerId id) {
        super("There is already a partner %s.".formatted(id));
        this.id = id.value();
    }

    @Override
    public Deed refusal() {
        return Deed.refusal("partner.registered").on("partner", id).because("PARTNER_ID_TAKEN");
    }
}
