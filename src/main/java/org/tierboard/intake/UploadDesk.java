package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.PartnerId;

/** Files that people upload: looked at first, imported when they say so, and gone after an hour otherwise. */
@Service
public class UploadDesk {

    private final KindsOfFile kinds;
    private final WaitingUploads uploads;
    private final Imports imports;

    UploadDesk(KindsOfFile kinds, WaitingUploads uploads, Imports imports) {
        this.kinds = kinds;
        this.uploads = uploads;
        this.imports = imports;
    }

    /**
     * Keeps a file, with how it would be read. The file stays the caller's.
     *
     * @throws FileRefused if it isn't of the kind at all
     * @throws ImportNotAllowed if the viewer may not import the kind
     */
    public UUID keep(ImportOrder order, Path file) {
        if (!order.kind().mayBeImportedBy(order.viewer())) {
            throw new ImportNotAllowed(order.kind());
        }
        var kind = kinds.of(order);
        var checked = kind.shape().check(file, kind);
        return uploads.add(order, checked, PreviewReading.of(checked));
    }

    /** @throws ImportNotFound if the viewer has none by that id, or it has waited too long */
    public WaitingUpload find(String id, Viewer viewer) {
        return uploads.find(uuid(id), viewer).orElseThrow(() -> new ImportNotFound(id));
    }

    /**
     * Imports it in its turn.
     *
     * @return the id of the import
     */
    public UUID confirm(String id, Viewer viewer) {
        var upload = find(id, viewer);
        var file = Spool.newFile();
        try {
            uploads.write(upload.id(), file);
            requireWhole(upload, file);
        } catch (RuntimeException failure) {
            Spool.discard(file);
            throw failure;
        }
        var importId = imports.submit(order(upload, viewer), file);
        uploads.delete(upload.id(), viewer);
        return importId;
    }

    public void discard(String id, Viewer viewer) {
        if (!uploads.delete(uuid(id), viewer)) {
            throw new ImportNotFound(id);
        }
    }

    /** A crash of the database takes the parts away. */
    private static void requireWhole(WaitingUpload upload, Path file) {
        try {
            if (Files.size(file) != upload.fileSize()) {
                throw new ImportNotFound(upload.id().toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ImportOrder order(WaitingUpload upload, Viewer viewer) {
        var partner = upload.partnerId();
        return new ImportOrder(upload.kind(), upload.mode(), upload.dryRun(), upload.fileName(), viewer)
                .of(partner == null ? null : PartnerId.of(partner));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw new ImportNotFound(id);
        }
    }
}
