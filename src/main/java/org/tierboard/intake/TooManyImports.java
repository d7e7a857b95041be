package org.tierboard.intake;

/** As many files wait as may wait; later there will be room. */
public final class TooManyImports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyImports() {
        super(Reasons.say("tooMany"));
    }
}
