package org.tierboard.intake;

/** Follows the bytes of a file, and knows on which line it is. */
interface ByteScan {

    /** @throws FileRefused if it can't go on like this */
    void accept(int octet);

    void end();

    /** Counted from 1. */
    long line();
}
