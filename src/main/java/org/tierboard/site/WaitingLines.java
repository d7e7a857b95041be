package org.tierboard.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tierboard.account.PartnerAccess;

/** All that waits for whoever is signed in, oldest first. Pages that show it ask for it as {@code @waiting}. */
@Component("waiting")
public class WaitingLines {

    private final List<Waiting> modules;
    private final PartnerAccess access;

    WaitingLines(ObjectProvider<Waiting> modules, PartnerAccess access) {
        this.modules = modules.orderedStream().toList();
        this.access = access;
    }

    public List<WaitingLine> lines() {
        return Shell.signedIn()
                .map(viewer -> {
                    var visible = access.of(viewer);
                    return modules.stream()
                            .flatMap(module -> module.lines(viewer, visible).stream())
                            .sorted(Comparator.comparing(WaitingLine::since))
                            .toList();
                })
                .orElse(List.of());
    }
}
