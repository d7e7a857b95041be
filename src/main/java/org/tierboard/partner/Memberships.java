package org.tierboard.partner;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.ProgrammeCalendar;

/** Confirms memberships: the alliance lead does it once, and is billed the annual fee from then on (FAQ 2). */
@Service
@Transactional
public class Memberships {

    private final Partners partners;
    private final MembershipMails mails;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Memberships(
            Partners partners, MembershipMails mails, ProgrammeCalendar calendar, ApplicationEventPublisher events) {
        this.partners = partners;
        this.mails = mails;
        this.calendar = calendar;
        this.events = events;
    }

    /** @throws AlreadyDecided if the membership is confirmed */
    public void confirm(int partnerNo, Viewer by) {
        confirm(partners.lock(partnerNo).orElseThrow(), by);
    }

    /**
     * The same, for who names the version of the partner that was seen.
     *
     * @throws AlreadyDecided if the membership is confirmed
     */
    public void confirm(int partnerNo, long seen, Viewer by) {
        confirm(partners.lockSeen(partnerNo, seen), by);
    }

    private void confirm(Partner partner, Viewer by) {
        var confirmedOn = partner.membershipConfirmedOn();
        if (confirmedOn != null) {
            throw new AlreadyDecided("membership.already-confirmed", tried(partner), confirmedOn);
        }
        partner.confirmMembershipHere(calendar.today());
        mails.confirmed(partner, by.name());
        events.publishEvent(Deed.of("membership.confirmed")
                .at(partner.partnerNo())
                .on("partner", partner.id())
                .became("membershipConfirmedOn", calendar.today()));
    }

    private static Deed tried(Partner partner) {
        return Deed.refusal("membership.confirmed")
                .at(partner.partnerNo())
                .on("partner", partner.id())
                .because("ALREADY_CONFIRMED");
    }
}
