package org.tierboard.tiering;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;

/** Takes a step with an application for Premier in the version that somebody saw, or none. */
@Service
@Transactional
public class SeenApplications {

    private final PremierApplications applications;

    SeenApplications(PremierApplications applications) {
        this.applications = applications;
    }

    /**
     * An application that somebody looked at.
     *
     * @param version the version that they saw
     */
    public record Seen(VisiblePartner partner, int applicationNo, long version) {}

    /**
     * Takes the step in the same transaction. Who changes the application after this look is noticed when it is written.
     *
     * @throws TierNotFound if the partner has no such application
     */
    public void at(Seen seen, Runnable step) {
        var application = applications
                .findByPartnerNoAndApplicationNo(seen.partner().partnerNo(), seen.applicationNo())
                .orElseThrow(() -> new TierNotFound(seen.applicationNo()));
        if (application.version() != seen.version()) {
            throw new ObjectOptimisticLockingFailureException(PremierApplication.class, seen.applicationNo());
        }
        step.run();
    }
}
