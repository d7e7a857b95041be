package org.tierboard.validation;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** A designation that can't be recorded, or can't end so. */
public class DesignationRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code validation.refused.<REASON>} says it in words. */
    public enum Reason {
        /** Nobody is awarded anything tomorrow. */
        AWARDED_LATER("awardedOn"),
        /** So long ago that a year was mistyped. */
        TOO_LONG_AGO("awardedOn"),
        /** So far ahead that a year was mistyped. */
        TOO_FAR_AHEAD("expiresOn"),
        /** It would end before it began. */
        EXPIRES_FIRST("expiresOn"),
        /** It can't end on that day. */
        END("endsOn");

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

    DesignationRefused(Reason reason, Deed tried) {
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
