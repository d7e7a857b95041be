package org.tierboard.nightly;

import java.time.InstantSource;
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

    void write(long runNo, List<ForeseenCard> block) {
        var run = runs.findById(runNo).orElseThrow();
        var written = cards.write(run.night(), block);
        var last = block.get(block.size() - 1).card().id().value();
        run.advance(last, block.size(), written.moved().size());
        if (!written.turned().isEmpty()) {
            events.publishEvent(new NetworkMoved(run.day(), written.turned()));
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
