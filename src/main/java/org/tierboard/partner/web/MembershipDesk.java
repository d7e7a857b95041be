package org.tierboard.partner.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.partner.Fees;
import org.tierboard.partner.MembershipFacts;
import org.tierboard.scorecard.Scorecards;

/** Puts the page of a membership together. */
@Component
class MembershipDesk {

    private final Scorecards scorecards;
    private final Fees fees;
    private final MembershipFacts facts;
    private final ProgrammeCalendar calendar;

    MembershipDesk(Scorecards scorecards, Fees fees, MembershipFacts facts, ProgrammeCalendar calendar) {
        this.scorecards = scorecards;
        this.fees = fees;
        this.facts = facts;
        this.calendar = calendar;
    }

    MembershipPage show(VisiblePartner partner, Viewer viewer) {
        var card = scorecards.of(partner, calendar.today()).scorecard();
        return new MembershipPage(
                partner,
                card,
                fees.of(partner.partnerNo()),
                facts.beginning(partner.partnerNo()),
                viewer.role() == Role.ALLIANCE_LEAD && card.standing().membershipConfirmedOn() == null,
                viewer.isAdministrator());
    }

    /** What is usual: the whole fee, received today, for one year more. */
    PaymentForm usual(MembershipPage page) {
        var today = calendar.today();
        var from = Optional.ofNullable(page.renewalOn())
                .filter(renewal -> renewal.isAfter(today.minusYears(1)))
                .orElse(today);
        return new PaymentForm(
                page.card().requirements().annualFee(),
                today,
                lastDayOfTheYearFrom(from),
                null,
                page.ledger().lines().size());
    }

    private static LocalDate lastDayOfTheYearFrom(LocalDate day) {
        return day.plusYears(1).minusDays(1);
    }
}
