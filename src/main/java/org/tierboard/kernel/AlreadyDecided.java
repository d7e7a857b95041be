package org.tierboard.kernel;

import java.util.List;

/**
 * Somebody else has decided meanwhile, so that there is nothing left to decide. Answered with a page (409) that says what
 * happened, and remembered as a refusal.
 */
public final class AlreadyDecided extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient List<Object> arguments;
    private final transient Deed refusal;

    /**
     * Says what happened.
     *
     * @param message key of the words, such as {@code reference.already-decided}
     * @param refused what was tried
     * @param arguments of the message, such as who decided and when
     */
    public AlreadyDecided(String message, Deed refused, Object... arguments) {
        super(message);
        this.message = message;
        this.arguments = List.of(arguments);
        this.refusal = refused;
    }

    public String key() {
        return message;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
