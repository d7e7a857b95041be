package org.tierboard.intake;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports one file in one transaction. Whatever ends it early leaves nothing of the file; the end of the import is
 * written in the same transaction, so that facts and report tell the same.
 */
@Component
class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);
    private static final int ATTEMPTS = 3;

    private final ImportSteps steps;
    private final ImportProgress progress;
    private final Rejections rejections;
    private final TransactionTemplate transaction;

    ImportWork(
            ImportSteps steps,
            ImportProgress progress,
            Rejections rejections,
            PlatformTransactionManager transactions) {
        this.steps = steps;
        this.progress = progress;
        this.rejections = rejections;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs to the end, good or bad; only the application's own end is no end of an import. */
    void run(UUID id, ImportOrder order, CheckedFile file, ImportWatch watch) {
        var outcome = outcome(id, order, file, watch);
        if (outcome.written() || end(id, outcome)) {
            log.info("Import {} of {} ended: {} {}", id, order.kind().wireName(), outcome.status(), outcome.rows());
        }
    }

    /**
     * What failed may have ended all the same: the answer to its commit was lost. Then that end stays, with its
     * rejections. If no end can be written now, whoever looks next finds an import that nobody has.
     */
    private boolean end(UUID id, ImportOutcome outcome) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> finish(id, outcome)));
        } catch (RuntimeException failure) {
            log.error("The end of import {} can't be written", id, failure);
            return false;
        }
    }

    private boolean finish(UUID id, ImportOutcome outcome) {
        var running = progress.finish(id, outcome);
        if (running && outcome.rows().faulty() == 0) {
            rejections.forget(id);
        }
        return running;
    }

    private ImportOutcome outcome(UUID id, ImportOrder order, CheckedFile file, ImportWatch watch) {
        try {
            return attempts(id, order, file, watch);
        } catch (ImportStopped stopped) {
            return ImportOutcome.failed(Reasons.say("interrupted"));
        } catch (RuntimeException failure) {
            log.error("Import {} of {} failed", id, order.kind().wireName(), failure);
            return ImportOutcome.failed(Reasons.say("failed"));
        }
    }

    /** Somebody may write the very fact that the file brings between our look and our write: look again. */
    private ImportOutcome attempts(UUID id, ImportOrder order, CheckedFile file, ImportWatch watch) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(id, order, file, watch);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException race) {
                log.warn("Import {} met another writer and begins again: {}", id, race.getMessage());
            }
        }
        return attempt(id, order, file, watch);
    }

    private ImportOutcome attempt(UUID id, ImportOrder order, CheckedFile file, ImportWatch watch) {
        rejections.forget(id);
        return transaction.execute(status -> {
            var outcome = steps.take(id, order, file, watch);
            if (!outcome.written()) {
                status.setRollbackOnly();
            } else if (!progress.finish(id, outcome)) {
                throw new ImportStopped();
            }
            return outcome;
        });
    }
}
