package org.tierboard.intake;

import java.util.List;

/** Some of the imports that a viewer may see, newest first. */
public record ImportPage(List<ImportJob> imports, long total, int page, int size) {

    public ImportPage {
        imports = List.copyOf(imports);
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
