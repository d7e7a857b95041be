package org.tierboard.outbound;

import java.io.IOException;

/** An address that isn't called, and why. What it leads to stays unsaid, or the refusals would draw a map of our network. */
public final class CallRefused extends IOException {

    private static final long serialVersionUID = 1L;

    /** {@code outbound.refused.<NAME>} says in words what is told of it. */
    public enum Reason {
        /** It can't be read as an address, or holds a user, a password or a fragment. */
        MALFORMED,
        NOT_HTTPS,
        PORT,
        /** The name has no address. For whoever configures the application. */
        UNKNOWN_HOST,
        /** It leads, in part at least, to an address that isn't public; told also of a name that has none. */
        NOT_PUBLIC
    }

    private final Reason reason;

    CallRefused(Reason reason) {
        super("The address isn't called: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is told to whoever typed the address: not whether our network has such a name. */
    public Reason told() {
        return reason == Reason.UNKNOWN_HOST ? Reason.NOT_PUBLIC : reason;
    }

    /** Key of the words. */
    public String key() {
        return "outbound.refused." + told();
    }
}
