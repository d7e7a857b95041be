package org.tierboard.ace;

/** A file that can't be read as ACE opportunities at all. */
public class AceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, as a message key {@code ace.refused.<reason>}. */
    public enum Reason {
        EMPTY,
        NOT_JSON,
        TOO_DEEP_OR_LONG,
        LEADS,
        RESULTS,
        FIELD_LIST,
        UNKNOWN,
        NO_OPPORTUNITY_ID
    }

    private final Reason reason;
    private final int line;

    AceRefused(Reason reason) {
        this(reason, 0);
    }

    AceRefused(Reason reason, int line) {
        super(reason + " " + line);
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** Where in the file, from 1; 0 if it can't be told. */
    public int line() {
        return line;
    }
}
