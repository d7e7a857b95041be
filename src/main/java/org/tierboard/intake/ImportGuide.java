package org.tierboard.intake;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.tierboard.account.Viewer;

/** Tells people what files can be imported, and how each is to be written: from the same description that reads them. */
@Service
public class ImportGuide {

    private final KindsOfFile kinds;

    ImportGuide(KindsOfFile kinds) {
        this.kinds = kinds;
    }

    public List<ImportKind> kindsFor(Viewer viewer) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.mayBeImportedBy(viewer))
                .toList();
    }

    public List<ColumnHelp> columns(ImportKind kind) {
        return kinds.of(kind).shape().columns(kinds.of(kind)).stream()
                .map(ColumnHelp::of)
                .toList();
    }

    /** A small file of the kind, as CSV. */
    public String example(ImportKind kind) {
        return ExampleFile.of(kinds.of(kind));
    }
}
