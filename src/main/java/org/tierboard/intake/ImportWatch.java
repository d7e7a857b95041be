package org.tierboard.intake;

/** Where a running import is, for those who look on: written by the one thread that works, read by others. */
class ImportWatch {

    private volatile ImportPhase phase = ImportPhase.WAITING;
    private volatile long read;
    private volatile long rejected;
    private volatile boolean stopped;

    void enter(ImportPhase next) {
        phase = next;
        checkpoint();
    }

    void count(long rowsRead, long rowsRejected) {
        read = rowsRead;
        rejected = rowsRejected;
        checkpoint();
    }

    /** Asks the work to end; it does so at its next step, and nothing of it is written. */
    void stop() {
        stopped = true;
    }

    private void checkpoint() {
        if (stopped) {
            throw new ImportStopped();
        }
    }

    ImportPhase phase() {
        return phase;
    }

    long read() {
        return read;
    }

    long rejected() {
        return rejected;
    }
}
