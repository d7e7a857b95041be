package org.tierboard.plan;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** A confirmation of a business plan that can't be. */
public class ConfirmationRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "plan.confirmation.refused";

    /** Why not; {@code plan.confirmation.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
        /** Nobody confirms anything tomorrow. */
        CONFIRMED_LATER,
        /** More likely a year was mistyped. */
        ABSURD_YEAR;

        @Override
        public String field() {
            return "confirmedOn";
        }

        @Override
        public String noted() {
            return WORDS + "." + name();
        }
    }

    ConfirmationRefused(Reason reason, Deed tried) {
        super(WORDS, reason, tried);
    }
}
