package org.tierboard.opportunity;

import static org.tierboard.opportunity.Pipeline.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** What counts on a card: launches, and launched opportunities whose customer may be named (R11, R12, R19a). */
@Service
@Transactional
public class LaunchDesk {

    private final OpportunityLocks locks;
    private final ApplicationEventPublisher events;

    LaunchDesk(OpportunityLocks locks, ApplicationEventPublisher events) {
        this.locks = locks;
        this.events = events;
    }

    /** Counts from that day with that amount. */
    public void launch(SeenOpportunity seen, LocalDate day, BigDecimal amount) {
        var opportunity = locks.require(seen, SalesStage.LAUNCHED, "opportunity.launched");
        var was = opportunity.stage();
        var estimated = plain(opportunity.estimatedMrr());
        opportunity.launch(Launch.entered(day, seen.viewer().name()), amount);
        note(
                Deed.of("opportunity.launched")
                        .changed("stage", was, SalesStage.LAUNCHED)
                        .became("launched", day)
                        .changed("amount", estimated, plain(amount)),
                opportunity);
    }

    /** Puts right what a launch counts by; the reason is kept with what was before and after. */
    public void correct(SeenOpportunity seen, LocalDate day, BigDecimal amount, String reason) {
        var opportunity = locks.require(seen);
        var was = opportunity.launchedOn();
        var estimated = plain(opportunity.estimatedMrr());
        if (opportunity.stage() != SalesStage.LAUNCHED) {
            throw new AlreadyDecided(
                    "opportunity.not-launched",
                    OpportunityDeeds.at(Deed.refusal("opportunity.corrected"), opportunity));
        }
        opportunity.correct(Launch.corrected(day, seen.viewer().name()), amount);
        note(
                Deed.of("opportunity.corrected")
                        .changed("launched", was, day)
                        .changed("amount", estimated, plain(amount))
                        .because(reason),
                opportunity);
    }

    /** Counts as a public reference from that day, at once and without an approval (R19a). */
    public void designate(SeenOpportunity seen, LocalDate day, String url) {
        var opportunity = locks.require(seen);
        if (opportunity.stage() != SalesStage.LAUNCHED || opportunity.referenceDesignatedOn() != null) {
            throw new AlreadyDecided(
                    "opportunity.not-to-designate",
                    OpportunityDeeds.at(Deed.refusal("opportunity.designated"), opportunity));
        }
        opportunity.designateAsReference(day, url, seen.viewer().name());
        note(Deed.of("opportunity.designated").became("designated", day).became("url", url), opportunity);
    }

    /** The customer may not be named any more: counts as a reference on no day, whatever the files of before say. */
    public void withdrawReference(SeenOpportunity seen, LocalDate day, String reason) {
        var opportunity = locks.require(seen);
        if (opportunity.referenceDesignatedOn() == null) {
            throw new AlreadyDecided(
                    "opportunity.not-designated",
                    OpportunityDeeds.at(Deed.refusal("opportunity.undesignated"), opportunity));
        }
        var deed = Deed.of("opportunity.undesignated")
                .was("designated", Objects.requireNonNull(opportunity.referenceDesignatedOn()))
                .was("url", opportunity.referenceUrl())
                .because(reason);
        opportunity.withdrawReference(day);
        note(deed, opportunity);
    }

    private void note(Deed deed, Opportunity opportunity) {
        events.publishEvent(OpportunityDeeds.at(deed, opportunity));
    }
}
