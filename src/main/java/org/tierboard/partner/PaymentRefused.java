package org.tierboard.partner;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** A payment that can't be recorded, or not be taken back. */
public class PaymentRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code membership.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
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

        @Override
        public String field() {
            return field;
        }
    }

    PaymentRefused(Reason reason, Deed tried) {
        super("membership.refused", reason, tried);
    }
}
