package org.tierboard.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The viewer's role doesn't import files of this kind. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class ImportNotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportNotAllowed(ImportKind kind) {
        super(Reasons.say("notAllowed", kind.wireName()));
    }
}
