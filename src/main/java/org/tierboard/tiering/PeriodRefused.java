package org.tierboard.tiering;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** A tier period that can't be entered, corrected or taken back. */
public class PeriodRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "tiering.period.refused";

    /** Why not; {@code tiering.period.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
        /** A partner has one tier on any day. */
        BEGUN_ALREADY("startsOn"),
        /** More likely a year was mistyped. */
        ABSURD_YEAR("startsOn"),
        /** A tier without a review. */
        REVIEW_MISSING("nextReviewOn"),
        REVIEW_DAY("nextReviewOn"),
        /** The review was put off by a decision (R28). */
        PUT_OFF("nextReviewOn"),
        /** The period was begun or put off by a decision, which is kept. */
        DECIDED("startsOn");

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

    PeriodRefused(Reason reason, Deed tried) {
        super(WORDS, reason, tried);
    }
}
