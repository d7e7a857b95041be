package org.tierboard.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No import by that id, or none that the viewer may see: the two are never told apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class ImportNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportNotFound(String id) {
        super("There is no import '%s' that you may see.".formatted(id));
    }
}
