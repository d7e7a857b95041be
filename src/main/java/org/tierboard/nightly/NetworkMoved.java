package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.List;

/**
 * Some partners' cards say something else than when they were last evaluated. Published once, in the transaction that writes
 * down what they say; a day that is evaluated again tells what turned in between, back too.
 */
public record NetworkMoved(LocalDate day, List<PartnerMovements> partners) {

    public NetworkMoved {
        partners = List.copyOf(partners);
    }
}
