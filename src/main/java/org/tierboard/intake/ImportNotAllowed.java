package org.tierboard.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** The viewer's role doesn't import files of this kind. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class ImportNotAllowed extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String kind;

    ImportNotAllowed(ImportKind kind) {
        super(Reasons.say("notAllowed", kind.wireName()));
        this.kind = kind.wireName();
    }

    @Override
    public Deed refusal() {
        return Deed.refusal("import.refused").became("kind", kind);
    }
}
