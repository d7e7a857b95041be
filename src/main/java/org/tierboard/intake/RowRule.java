package org.tierboard.intake;

/** What the fields of one row ask of one another. May also drop a value that means nothing in its row. */
@FunctionalInterface
interface RowRule {

    void check(FileRow row);
}
