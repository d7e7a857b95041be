package org.tierboard.csat;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tierboard.kernel.Deed;

/**
 * Takes what customers send by the form that is open to all (R21, FAQ 34, 37), or doesn't; whoever sent it isn't told
 * which. Runs outside of transactions: what is refused must be noted although nothing else is written.
 */
@Service
public class Ratings {

    private final RatingGate gate;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;

    Ratings(RatingGate gate, Submissions submissions, ApplicationEventPublisher events) {
        this.gate = gate;
        this.submissions = submissions;
        this.events = events;
    }

    public void receive(RatedPartner partner, Rating rating, Arrival arrival) {
        gate.refusal(partner, rating, arrival)
                .ifPresentOrElse(refusal -> note(refusal, partner, arrival), () -> submissions.take(partner, rating));
    }

    /**
     * Not among the partner's own lines: there it would tell whether an address was written to within the last hour, and
     * so who answered (R22).
     */
    private void note(RatingRefusal refusal, RatedPartner partner, Arrival arrival) {
        if (gate.isWorthALine(refusal, arrival)) {
            events.publishEvent(Deed.refusal("csat.submitted")
                    .on("rated-partner", partner.id())
                    .because(refusal.name()));
        }
    }
}
