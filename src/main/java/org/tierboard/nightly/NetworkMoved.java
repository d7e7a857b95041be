package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.List;

/**
 * Some partners' cards say something else than on the day compared with. Published in the transaction that writes it down;
 * the same day may be told again, with the same or other changes, when it is evaluated again.
 */
public record NetworkMoved(LocalDate day, List<PartnerMovements> partners) {

    public NetworkMoved {
        partners = List.copyOf(partners);
    }
}
