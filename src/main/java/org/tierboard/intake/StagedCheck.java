package org.tierboard.intake;

/** Something that only all rows of a file together, or the database, can tell. */
@FunctionalInterface
interface StagedCheck {

    void run(Staged staged);
}
