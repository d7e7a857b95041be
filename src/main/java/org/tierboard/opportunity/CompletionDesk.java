package org.tierboard.opportunity;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Launches that were imported without a day, completed by somebody who knows it. */
@Service
@Transactional
public class CompletionDesk {

    private final IncompleteLaunches incomplete;
    private final Opportunities opportunities;
    private final ApplicationEventPublisher events;

    CompletionDesk(IncompleteLaunches incomplete, Opportunities opportunities, ApplicationEventPublisher events) {
        this.incomplete = incomplete;
        this.opportunities = opportunities;
        this.events = events;
    }

    /**
     * Makes an opportunity of it that counts from that day.
     *
     * @throws OpportunityNotFound if there never was such a launch
     */
    public void complete(SeenOpportunity seen, LocalDate day) {
        var waiting = incomplete.findLocked(seen.key());
        var known = opportunities.findLocked(seen.key());
        if (known.filter(Opportunity::isWithheld).isPresent()) {
            throw new OpportunityNotFound();
        }
        if (known.isPresent()) {
            throw new AlreadyDecided(
                    "opportunity.already.COMPLETED",
                    OpportunityDeeds.at(Deed.refusal("opportunity.completed"), known.get()));
        }
        var launch = waiting.orElseThrow(OpportunityNotFound::new);
        if (!launch.isAt(seen.version())) {
            throw new ObjectOptimisticLockingFailureException(IncompleteLaunch.class, seen.opportunityId());
        }
        var opportunity = opportunities.save(launch.completed(day, seen.viewer().name()));
        incomplete.delete(launch);
        events.publishEvent(OpportunityDeeds.at(
                Deed.of("opportunity.completed")
                        .became("launched", day)
                        .became("amount", Pipeline.plain(opportunity.estimatedMrr())),
                opportunity));
    }
}
