package org.tierboard.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import ended.
 *
 * @param written whether its facts are to stay
 * @param remarks found by the checks, beside those that were made when the file came in
 */
record ImportOutcome(
        ImportStatus status, Counts rows, @Nullable String message, boolean written, List<String> remarks) {

    ImportOutcome {
        remarks = List.copyOf(remarks);
    }

    /** The same, with more to say about the whole file. */
    ImportOutcome remarking(List<String> more) {
        return new ImportOutcome(status, rows, message, written, more);
    }

    /** What is neither rejected nor written was there already, or earlier in the file. */
    static ImportOutcome completed(long read, long rejected, Merge.Written written, boolean dryRun) {
        long unchanged = read - rejected - written.created() - written.updated();
        var rows = new Counts(read, written.created(), written.updated(), unchanged, rejected, rejected);
        return new ImportOutcome(
                ImportStatus.COMPLETED, rows, dryRun ? Reasons.say("dryRun") : null, !dryRun, List.of());
    }

    /** One faulty row rejects them all. */
    static ImportOutcome allOrNothing(long read, long faulty) {
        return new ImportOutcome(
                ImportStatus.FAILED,
                new Counts(read, 0, 0, 0, read, faulty),
                Reasons.say("atomic", Long.toString(faulty), Long.toString(read)),
                false,
                List.of());
    }

    static ImportOutcome failed(String message) {
        return new ImportOutcome(ImportStatus.FAILED, Counts.none(), message, false, List.of());
    }
}
