package org.tierboard.partner.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.Stage;
import org.tierboard.kernel.Money;
import org.tierboard.partner.FeeLedger;
import org.tierboard.partner.MembershipFacts.Beginning;

/**
 * Where a membership stands, and the payments of its fee.
 *
 * @param steps what is there of the beginning
 * @param confirmable whether the viewer may confirm it now
 * @param recordable whether the viewer records payments
 */
record MembershipPage(
        VisiblePartner partner,
        Scorecard card,
        FeeLedger ledger,
        Beginning steps,
        boolean confirmable,
        boolean recordable) {

    public Stage stage() {
        return card.stage();
    }

    /** "$2,500". */
    public String fee() {
        return Money.print(card.requirements().annualFee());
    }

    public String money(BigDecimal amount) {
        return amount.signum() < 0 ? "-" + Money.print(amount.negate()) : Money.print(amount);
    }

    @Nullable
    public LocalDate confirmedOn() {
        return card.standing().membershipConfirmedOn();
    }

    @Nullable
    public LocalDate paidThrough() {
        return card.standing().feePaidThrough();
    }

    /** The day from which on the fee is due again (FAQ 3). */
    @Nullable
    public LocalDate renewalOn() {
        var through = paidThrough();
        return through == null ? null : through.plusDays(1);
    }

    public long daysLeft() {
        var renewal = renewalOn();
        return renewal == null ? 0 : ChronoUnit.DAYS.between(card.asOf(), renewal);
    }

    public boolean isPaid() {
        return card.isFeePaid();
    }

    /** Whether something of the beginning is still to be done, before the partner can hold a tier. */
    public boolean isBeginning() {
        return steps.leads() == 0 || confirmedOn() == null || paidThrough() == null || steps.people() == 0;
    }
}
