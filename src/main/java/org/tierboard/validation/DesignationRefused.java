package org.tierboard.validation;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** A designation that can't be recorded, or can't end so. */
public class DesignationRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code validation.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
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

        @Override
        public String field() {
            return field;
        }
    }

    DesignationRefused(Reason reason, Deed tried) {
        super("validation.refused", reason, tried);
    }
}
