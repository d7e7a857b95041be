package org.tierboard.intake;

import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes imports on and sees them through, so that the database knows of each from before its start to its end. */
@Component
class ImportEntries {

    private final KindsOfFile kinds;
    private final ImportJobs jobs;
    private final ImportNode node;
    private final ImportWork work;

    ImportEntries(KindsOfFile kinds, ImportJobs jobs, ImportNode node, ImportWork work) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.node = node;
        this.work = work;
    }

    /** Refuses what the viewer may not import, or what isn't CSV of the kind at all. */
    ImportEntry enter(ImportOrder order, Path file) {
        if (!order.kind().mayBeImportedBy(order.viewer())) {
            throw new ImportNotAllowed(order.kind());
        }
        var kind = kinds.of(order);
        var checked = kind.shape().check(file, kind);
        var entry = new ImportEntry(jobs.newId(), order, checked, new ImportWatch());
        node.enlist(entry.id());
        try {
            jobs.create(entry, node.number());
            node.watch(entry.id(), entry.watch());
            return entry;
        } catch (RuntimeException failure) {
            node.release(entry.id());
            throw failure;
        }
    }

    void run(ImportEntry entry) {
        try {
            work.run(entry.id(), entry.order(), entry.file(), entry.watch());
        } finally {
            node.release(entry.id());
        }
    }

    /** As if it had never come in. */
    void giveUp(ImportEntry entry) {
        try {
            jobs.delete(entry.id());
        } finally {
            node.release(entry.id());
        }
    }
}
