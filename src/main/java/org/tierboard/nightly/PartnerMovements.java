package org.tierboard.nightly;

import java.util.List;

/** What changed for one partner. */
public record PartnerMovements(int partnerNo, String partnerId, List<Movement> movements) {

    public PartnerMovements {
        movements = List.copyOf(movements);
    }
}
