package org.tierboard.nightly.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.nightly.NightlyStatus;
import org.tierboard.nightly.RunLine;

/**
 * An evaluation of the network.
 *
 * @param partnersEvaluated so far
 * @param partnersChanged for whom something changed since {@code comparedTo}
 */
@Schema(name = "Evaluation")
record EvaluationJson(
        long id,
        LocalDate day,
        @Nullable LocalDate comparedTo,
        NightlyStatus status,
        int partnersEvaluated,
        int partnersChanged,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static EvaluationJson of(RunLine run) {
        return new EvaluationJson(
                run.runNo(),
                run.day(),
                run.comparedTo(),
                run.status(),
                run.partners(),
                run.changed(),
                run.startedAt(),
                run.endedAt());
    }
}
