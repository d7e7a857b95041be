package org.tierboard.intake;

/** No import by that id, or none that the viewer may see: the two are never told apart. */
public final class ImportNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportNotFound(String id) {
        super("There is no import '%s' that you may see.".formatted(id));
    }
}
