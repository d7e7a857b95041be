package org.tierboard.intake;

/** The import can't go on: the application ends, or another copy has found this one dead. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped() {
        super("The import was asked to end");
    }
}
