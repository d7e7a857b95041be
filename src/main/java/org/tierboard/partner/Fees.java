package org.tierboard.partner;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.kernel.Require;

/** Records payments of the annual fee, and takes back those recorded wrongly (R26). One writer a partner at a time. */
@Service
@Transactional
public class Fees {

    private static final String RECORDED = "fee.payment-recorded";
    private static final String CANCELLED = "fee.payment-cancelled";

    private final Partners partners;
    private final FeePayments payments;
    private final MembershipMails mails;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Fees(
            Partners partners,
            FeePayments payments,
            MembershipMails mails,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.partners = partners;
        this.payments = payments;
        this.mails = mails;
        this.calendar = calendar;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public FeeLedger of(int partnerNo) {
        return payments.of(partnerNo);
    }

    /**
     * A payment that can be taken back.
     *
     * @throws AlreadyDecided if it was, or there is none
     */
    @Transactional(readOnly = true)
    public FeeLine standing(int partnerNo, int paymentNo) {
        return standing(
                payments.of(partnerNo), partners.findByPartnerNo(partnerNo).orElseThrow(), paymentNo);
    }

    /**
     * Records a payment; the fee is then paid through the day that it covers.
     *
     * @param seen how many lines there were when the form was filled in; a line more, and it may be the same payment
     * @throws AlreadyDecided if somebody else recorded something since
     * @throws PaymentRefused if it covers nothing new, or a day is mistyped
     */
    public void record(int partnerNo, int seen, NewPayment payment, Viewer by) {
        var partner = partners.lock(partnerNo).orElseThrow();
        var ledger = current(partner, seen);
        var known = partner.feePaidThrough();
        FeeLedger.objection(payment, known, calendar.today()).ifPresent(reason -> {
            throw new PaymentRefused(reason, tried(RECORDED, partner));
        });
        var line = ledger.payment(payment, known, booking(by));
        payments.write(partnerNo, line);
        partner.payFee(payment.coversUntil());
        mails.paid(partner, line);
        events.publishEvent(deed(RECORDED, partner, line).changed("feePaidThrough", known, partner.feePaidThrough()));
    }

    /**
     * Takes back a payment, by a line of its own that says why.
     *
     * @throws AlreadyDecided if it was taken back already, or there is no such payment
     */
    public void cancel(int partnerNo, int paymentNo, String reason, Viewer by) {
        var partner = partners.lock(partnerNo).orElseThrow();
        var ledger = payments.of(partnerNo);
        var payment = ledger.standing(paymentNo)
                .orElseThrow(
                        () -> new AlreadyDecided("membership.payment.already-cancelled", tried(CANCELLED, partner)));
        var known = partner.feePaidThrough();
        var counter = ledger.counter(payment, Require.text(reason, "The reason"), known, booking(by));
        payments.write(partnerNo, counter);
        partner.correctFee(ledger.paidThroughAfter(counter, known));
        events.publishEvent(deed(CANCELLED, partner, counter)
                .changed("feePaidThrough", known, partner.feePaidThrough())
                .because(counter.reason()));
    }

    private static FeeLine standing(FeeLedger ledger, Partner partner, int paymentNo) {
        return ledger.standing(paymentNo)
                .orElseThrow(
                        () -> new AlreadyDecided("membership.payment.already-cancelled", tried(CANCELLED, partner)));
    }

    private FeeLedger current(Partner partner, int seen) {
        var ledger = payments.of(partner.partnerNo());
        if (ledger.lines().size() != seen) {
            throw new AlreadyDecided("membership.payment.meanwhile", tried(RECORDED, partner));
        }
        return ledger;
    }

    private Booking booking(Viewer by) {
        return new Booking(calendar.today(), calendar.clock().instant(), by.name());
    }

    private static Deed deed(String action, Partner partner, FeeLine line) {
        return Deed.of(action)
                .at(partner.partnerNo())
                .on("payment", line.reference())
                .became("amount", Money.print(line.amount()));
    }

    private static Deed tried(String action, Partner partner) {
        return Deed.refusal(action).at(partner.partnerNo()).on("partner", partner.id());
    }
}
