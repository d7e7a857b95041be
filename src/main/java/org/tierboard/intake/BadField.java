package org.tierboard.intake;

/** A value that can't be taken. Thrown once for each wrong field of a large file, so it carries no stack trace. */
final class BadField extends Exception {

    private static final long serialVersionUID = 1L;

    BadField(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
