package org.tierboard.intake;

/** Counts the lines of a text whose shape is looked at elsewhere. */
final class LineScan implements ByteScan {

    private long line = 1;

    @Override
    public void accept(int octet) {
        if (octet == '\n') {
            line++;
        }
    }

    @Override
    public void end() {
        // a text may end anywhere
    }

    @Override
    public long line() {
        return line;
    }
}
