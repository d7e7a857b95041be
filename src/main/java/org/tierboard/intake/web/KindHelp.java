package org.tierboard.intake.web;

import java.util.List;
import org.tierboard.intake.ColumnHelp;
import org.tierboard.intake.ImportGuide;
import org.tierboard.intake.ImportKind;

/** How files of a kind are written. */
record KindHelp(String kind, List<ColumnHelp> columns) {

    static KindHelp of(ImportGuide guide, ImportKind kind) {
        return new KindHelp(kind.wireName(), guide.columns(kind));
    }
}
