package org.tierboard.contract;

/** Calls an operation once as it is meant, and at least once so that it is refused. */
@FunctionalInterface
interface Exercise {

    void play(Stage on);
}
