package org.tierboard.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tierboard.account.Viewer;

/** Takes files in: now, or in their turn. Each is one transaction. */
@Service
public class Imports {

    private final ImportEntries entries;
    private final ImportQueue queue;
    private final ImportReports reports;

    Imports(ImportEntries entries, ImportQueue queue, ImportReports reports) {
        this.entries = entries;
        this.queue = queue;
        this.reports = reports;
    }

    /**
     * Imports in the caller's thread.
     *
     * @return the import, ended
     * @throws FileRefused if it isn't CSV of the kind at all
     * @throws ImportNotAllowed if the viewer may not import the kind
     */
    public ImportJob run(ImportKind kind, Path file, ImportMode mode, Viewer viewer) {
        return run(new ImportOrder(kind, mode, false, String.valueOf(file.getFileName()), viewer), file);
    }

    /** The same for rows that are in no file. */
    public ImportJob run(ImportKind kind, InputStream csv, ImportMode mode, Viewer viewer) {
        var file = Spool.keep(csv);
        try {
            return run(new ImportOrder(kind, mode, false, kind.wireName() + ".csv", viewer), file);
        } finally {
            Spool.discard(file);
        }
    }

    /** Imports in the caller's thread; the file stays the caller's. */
    public ImportJob run(ImportOrder order, Path file) {
        var entry = entries.enter(order, file);
        entries.run(entry);
        return reports.find(entry.id().toString(), order.viewer());
    }

    /**
     * Checks the file, and imports it when its turn comes. The file is this service's from then on, and deleted when it is
     * done with.
     *
     * @return the id of the import
     * @throws FileRefused if it isn't CSV of the kind at all
     * @throws ImportNotAllowed if the viewer may not import the kind
     * @throws TooManyImports if as many wait as may wait
     */
    public UUID submit(ImportOrder order, Path file) {
        try {
            var entry = entries.enter(order, file);
            queue(entry, file);
            return entry.id();
        } catch (RuntimeException refusal) {
            Spool.discard(file);
            throw refusal;
        }
    }

    private void queue(ImportEntry entry, Path file) {
        try {
            queue.add(() -> runAndDiscard(entry, file));
        } catch (TooManyImports full) {
            entries.giveUp(entry);
            throw full;
        }
    }

    private void runAndDiscard(ImportEntry entry, Path file) {
        try {
            entries.run(entry);
        } finally {
            Spool.discard(file);
        }
    }
}
