package org.tierboard.tiering;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** A day that can't be taken for something about a tier; nothing was changed. */
public class DayRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "tiering.refused";

    /** Why not; {@code tiering.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
        /** A review is put off to a day ahead, and not further than the rules allow (R28). */
        EXTENSION("nextReviewOn"),
        /** An executive business review is held after the pre-assessment was filed, and isn't recorded ahead (R29). */
        REVIEW_DAY("reviewHeldOn");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }

        @Override
        public String noted() {
            return WORDS + "." + name();
        }
    }

    DayRefused(Reason reason, Deed tried) {
        super(WORDS, reason, tried);
    }
}
