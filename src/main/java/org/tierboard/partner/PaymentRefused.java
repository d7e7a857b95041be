package org.tierboard.partner;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** A payment that can't be recorded, or not be taken back. */
public class PaymentRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code membership.refused.<REASON>} says it in words. */
    public enum Reason {
        /** The fee is paid through that day already. */
        COVERED_ALREADY("coversUntil"),
        /** Money that hasn't come in yet. */
        RECEIVED_LATER("receivedOn"),
        /** So long ago that a year was mistyped. */
        TOO_LONG_AGO("receivedOn"),
        /** Nobody pays that far ahead; more likely a year was mistyped. */
        TOO_FAR_AHEAD("coversUntil");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field that is to be mended. */
        public String field() {
            return field;
        }
    }

    private final Reason reason;
    private final transient Deed refusal;

    PaymentRefused(Reason reason, Deed tried) {
        super(reason.name());
        this.reason = reason;
        this.refusal = tried.because(reason.name());
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
