package org.tierboard.tiering;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** An executive business review that can't be. */
public class ExecutiveReviewRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "tiering.executive-review.refused";

    /** Why not; {@code tiering.executive-review.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
        /** Nothing is approved tomorrow. */
        APPROVED_LATER,
        /** More likely a year was mistyped. */
        ABSURD_YEAR;

        @Override
        public String field() {
            return "approvedOn";
        }

        @Override
        public String noted() {
            return WORDS + "." + name();
        }
    }

    ExecutiveReviewRefused(Reason reason, Deed tried) {
        super(WORDS, reason, tried);
    }
}
