package org.tierboard.nightly;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.scorecard.ForeseenCard;

/** The short transactions beside the long one: how a run begins and ends, and each block of partners. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class NightlyBlocks {

    private final NightlyRuns runs;
    private final NightlyCards cards;
    private final NightlyRetention retention;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    NightlyBlocks(
            NightlyRuns runs,
            NightlyCards cards,
            NightlyRetention retention,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.cards = cards;
        this.retention = retention;
        this.clock = clock;
        this.events = events;
    }

    /** The run as it is, if there is something left to do. */
    Optional<NightlyRun> begin(long runNo) {
        return runs.findById(runNo).filter(NightlyRun::isRunning);
    }

    void write(long runNo, LocalDate day, List<ForeseenCard> block) {
        var moved = cards.write(day, block);
        var last = block.get(block.size() - 1).card().id().value();
        runs.findById(runNo).orElseThrow().advance(last, block.size(), moved.size());
        if (!moved.isEmpty()) {
            events.publishEvent(new NetworkMoved(day, moved));
        }
    }

    void end(long runNo) {
        runs.findById(runNo).orElseThrow().end(clock.instant());
        retention.forgetBefore(runs.findById(runNo).orElseThrow().day());
    }

    void fail(long runNo, RuntimeException failure) {
        runs.findById(runNo).orElseThrow().fail(failure.getClass().getSimpleName(), clock.instant());
    }
}
