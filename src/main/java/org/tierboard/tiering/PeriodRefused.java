package org.tierboard.tiering;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** A tier period that can't be entered, corrected or taken back. */
public class PeriodRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code tiering.period.refused.<REASON>} says it in words. */
    public enum Reason {
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

        /** The field that is to be mended. */
        public String field() {
            return field;
        }
    }

    private final Reason reason;
    private final transient Deed refusal;

    PeriodRefused(Reason reason, Deed tried) {
        super(reason.name());
        this.reason = reason;
        this.refusal = tried.because("tiering.period.refused." + reason);
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
