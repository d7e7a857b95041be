package org.tierboard.csat;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;

/** Decides whether a response is taken. What costs a recipient a mail is asked last. */
@Component
class RatingGate {

    private final RatingAllowance allowance;
    private final FormStamps stamps;
    private final OwnPeople ownPeople;
    private final ProgrammeCalendar calendar;

    RatingGate(RatingAllowance allowance, FormStamps stamps, OwnPeople ownPeople, ProgrammeCalendar calendar) {
        this.allowance = allowance;
        this.stamps = stamps;
        this.ownPeople = ownPeople;
        this.calendar = calendar;
    }

    /** Why not; empty if it is taken. */
    Optional<RatingRefusal> refusal(RatedPartner partner, Rating rating, Arrival arrival) {
        if (!allowance.takeFromSource(arrival.source())) {
            return Optional.of(RatingRefusal.SOURCE_THROTTLED);
        }
        if (isTrapped(arrival) || !stamps.isByAPerson(partner.id(), arrival.stamp())) {
            return Optional.of(RatingRefusal.ROBOT);
        }
        if (ownPeople.include(partner.partnerNo(), rating.mailbox(), calendar.today())) {
            return Optional.of(RatingRefusal.OWN_PEOPLE);
        }
        return allowance.takeFromRecipient(rating.mailbox())
                ? Optional.empty()
                : Optional.of(RatingRefusal.RECIPIENT_THROTTLED);
    }

    /** Whether a refusal is worth a line: of a source that goes on and on, one a minute. */
    boolean isWorthALine(RatingRefusal refusal, Arrival arrival) {
        return refusal != RatingRefusal.SOURCE_THROTTLED || allowance.isNews(arrival.source());
    }

    private static boolean isTrapped(Arrival arrival) {
        return arrival.trap() != null && !arrival.trap().isBlank();
    }
}
