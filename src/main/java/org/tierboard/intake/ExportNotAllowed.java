package org.tierboard.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** The viewer's role doesn't take facts of this kind out. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class ExportNotAllowed extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String kind;

    ExportNotAllowed(ImportKind kind) {
        super(Reasons.say("notExported", kind.wireName()));
        this.kind = kind.wireName();
    }

    @Override
    public Deed refusal() {
        return Deed.refusal("export.refused").became("kind", kind);
    }
}
