package org.tierboard.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.partner.PaymentRefused.Reason;

/**
 * All payments of a partner's fee, in the order in which they were recorded, and what they come to. Nothing is changed: a
 * payment recorded wrongly is taken back once, by a line of its own.
 */
public record FeeLedger(List<FeeLine> lines) {

    private static final int YEARS_AHEAD = 3;
    private static final int YEARS_BACK = 10;

    public FeeLedger {
        lines = List.copyOf(lines);
    }

    public boolean isCancelled(FeeLine payment) {
        return lines.stream().anyMatch(line -> Objects.equals(line.cancels(), payment.paymentNo()));
    }

    /** Tells one state of the ledger from all others: lines are only added. */
    public long version() {
        return lines.size();
    }

    /** @throws PaymentNotFound if there is none by that number */
    public FeeLine require(int paymentNo) {
        return lines.stream()
                .filter(line -> line.paymentNo() == paymentNo)
                .findFirst()
                .orElseThrow(() -> new PaymentNotFound(paymentNo));
    }

    /** The payment by that number, if it can be taken back. */
    Optional<FeeLine> standing(int paymentNo) {
        return lines.stream()
                .filter(line -> line.isPayment() && line.paymentNo() == paymentNo && !isCancelled(line))
                .findFirst();
    }

    /** What the fee is paid through by what stands, and by what was known before the first line; null if by nothing. */
    @Nullable
    LocalDate paidThrough() {
        return Stream.concat(
                        lines.stream().limit(1).map(FeeLine::throughBefore),
                        lines.stream()
                                .filter(line -> line.isPayment() && !isCancelled(line))
                                .map(FeeLine::coversUntil))
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * Why a payment can't be recorded; nothing if nothing speaks against it.
     *
     * @param known what the fee is paid through
     */
    static Optional<Reason> objection(NewPayment payment, @Nullable LocalDate known, LocalDate today) {
        if (payment.receivedOn().isAfter(today)) {
            return Optional.of(Reason.RECEIVED_LATER);
        }
        if (earlier(payment).isBefore(today.minusYears(YEARS_BACK))) {
            return Optional.of(Reason.TOO_LONG_AGO);
        }
        if (known != null && !payment.coversUntil().isAfter(known)) {
            return Optional.of(Reason.COVERED_ALREADY);
        }
        return payment.coversUntil().isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of(Reason.TOO_FAR_AHEAD)
                : Optional.empty();
    }

    private static LocalDate earlier(NewPayment payment) {
        return payment.receivedOn().isBefore(payment.coversUntil()) ? payment.receivedOn() : payment.coversUntil();
    }

    /** The line for a payment that came in. */
    FeeLine payment(NewPayment payment, @Nullable LocalDate known, Booking booking) {
        return new FeeLine(
                lines.size() + 1,
                null,
                payment.amount(),
                payment.receivedOn(),
                payment.coversUntil(),
                payment.reference(),
                null,
                known,
                booking.at(),
                booking.by());
    }

    /** The line that takes a payment back. */
    FeeLine counter(FeeLine payment, String reason, @Nullable LocalDate known, Booking booking) {
        if (standing(payment.paymentNo()).isEmpty()) {
            throw new IllegalStateException("Payment %d is taken back already".formatted(payment.paymentNo()));
        }
        return new FeeLine(
                lines.size() + 1,
                payment.paymentNo(),
                payment.amount().negate(),
                booking.day(),
                null,
                payment.reference(),
                reason,
                known,
                booking.at(),
                booking.by());
    }

    /** The same with one more line. */
    FeeLedger with(FeeLine line) {
        return new FeeLedger(Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** What the fee is paid through once a payment is taken back. What an import said after the payments stands. */
    @Nullable
    LocalDate paidThroughAfter(FeeLine counter, @Nullable LocalDate known) {
        return Objects.equals(known, paidThrough()) ? with(counter).paidThrough() : known;
    }
}
