package org.tierboard.reference;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Public references wait for an administrator (FAQ 31). */
@Component
class WaitingReferences implements Waiting {

    private static final int SHOWN = 100;

    private final ReferenceQueue queue;

    WaitingReferences(ReferenceQueue queue) {
        this.queue = queue;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        return viewer.isAdministrator()
                ? queue.waiting(0, SHOWN).stream().map(WaitingReferences::line).toList()
                : List.of();
    }

    private static WaitingLine line(ReferenceLine reference) {
        return new WaitingLine(
                "waiting.reference",
                List.of(reference.customer()),
                reference.partnerName(),
                reference.submittedOn(),
                "/partners/%s/references/%s".formatted(reference.partnerId(), reference.path()));
    }
}
