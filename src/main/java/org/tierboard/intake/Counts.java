package org.tierboard.intake;

/**
 * What became of the rows of a file; {@code read} is the sum of the other four once the import is over.
 *
 * @param faulty rows that have a fault of their own, each listed among the rejections. Of an import that takes all or
 *     nothing, one faulty row rejects all rows.
 */
public record Counts(long read, long created, long updated, long unchanged, long rejected, long faulty) {

    static Counts none() {
        return new Counts(0, 0, 0, 0, 0, 0);
    }
}
