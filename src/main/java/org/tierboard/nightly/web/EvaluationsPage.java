package org.tierboard.nightly.web;

import java.util.List;
import org.tierboard.nightly.NightlyStatus;
import org.tierboard.nightly.RunLine;

/** The history of runs, newest first. */
record EvaluationsPage(List<RunLine> lines) {

    /** While one goes on no other can be asked for. */
    public boolean isRunning() {
        return lines.stream().anyMatch(line -> line.status() == NightlyStatus.RUNNING);
    }
}
