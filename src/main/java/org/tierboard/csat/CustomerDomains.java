package org.tierboard.csat;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.csat.KnownCustomerRefused.Reason;
import org.tierboard.kernel.ProgrammeCalendar;

/** Which domains can be a customer's. */
@Component
class CustomerDomains {

    private final FreeMail freeMail;
    private final OwnPeople ownPeople;
    private final ProgrammeCalendar calendar;

    CustomerDomains(FreeMail freeMail, OwnPeople ownPeople, ProgrammeCalendar calendar) {
        this.freeMail = freeMail;
        this.ownPeople = ownPeople;
        this.calendar = calendar;
    }

    Optional<Reason> objection(KnownCustomer.Key key) {
        if (freeMail.isOne(key.domain())) {
            return Optional.of(Reason.FREE_MAIL);
        }
        return ownPeople.use(key.partnerNo(), key.domain(), calendar.today())
                ? Optional.of(Reason.OWN_DOMAIN)
                : Optional.empty();
    }

    /** Whether the mailbox is that of somebody of the partner. */
    boolean areOf(int partnerNo, Mailbox mailbox) {
        return ownPeople.include(partnerNo, mailbox, calendar.today());
    }
}
