package org.tierboard.intake;

/** The viewer's role doesn't import files of this kind. */
public final class ImportNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportNotAllowed(ImportKind kind) {
        super(Reasons.say("notAllowed", kind.wireName()));
    }
}
