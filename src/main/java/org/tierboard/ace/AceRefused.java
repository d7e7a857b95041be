package org.tierboard.ace;

import java.util.List;

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
        UNKNOWN,
        NO_OPPORTUNITY_ID
    }

    private final Reason reason;
    private final transient List<Object> arguments;

    AceRefused(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
