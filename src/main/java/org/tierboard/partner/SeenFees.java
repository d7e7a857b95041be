package org.tierboard.partner;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a line to the ledger of a fee that somebody saw, or none. */
@Service
@Transactional
public class SeenFees {

    private final Partners partners;
    private final FeePayments payments;

    SeenFees(Partners partners, FeePayments payments) {
        this.partners = partners;
        this.payments = payments;
    }

    /**
     * Takes the step in the same transaction. The ledger is looked at only when nobody else can add to it any more.
     *
     * @param version of the ledger that was seen
     * @throws ObjectOptimisticLockingFailureException if a line was added since
     */
    public void at(int partnerNo, long version, Runnable step) {
        var partner = partners.lock(partnerNo).orElseThrow();
        if (payments.of(partner.partnerNo()).version() != version) {
            throw new ObjectOptimisticLockingFailureException(FeeLedger.class, partnerNo);
        }
        step.run();
    }
}
