package org.tierboard.intake;

import org.jspecify.annotations.Nullable;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.PartnerId;

/**
 * What somebody wants imported, and how.
 *
 * @param dryRun whether everything is checked and counted, and nothing written
 * @param fileName as the importer knows the file
 * @param partner the partner that the whole file belongs to; null where each row names one, or none
 */
public record ImportOrder(
        ImportKind kind,
        ImportMode mode,
        boolean dryRun,
        String fileName,
        Viewer viewer,
        @Nullable PartnerId partner) {

    public ImportOrder(ImportKind kind, ImportMode mode, boolean dryRun, String fileName, Viewer viewer) {
        this(kind, mode, dryRun, fileName, viewer, null);
    }

    /** The same, of a file of that name. */
    public ImportOrder named(String name) {
        return new ImportOrder(kind, mode, dryRun, name, viewer, partner);
    }

    /** The same, of a partner. */
    public ImportOrder of(@Nullable PartnerId whose) {
        return new ImportOrder(kind, mode, dryRun, fileName, viewer, whose);
    }

    @Nullable
    String partnerId() {
        return partner == null ? null : partner.value();
    }
}
