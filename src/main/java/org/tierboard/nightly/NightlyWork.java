package org.tierboard.nightly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.scorecard.ForeseenCard;
import org.tierboard.scorecard.Foresight;

/**
 * Carries out a run. One transaction reads the network from its snapshot, as one stream; beside it each block of partners is
 * written in a transaction of its own, together with how far the run is. Who dies in between leaves finished blocks.
 */
@Component
class NightlyWork {

    private static final Logger log = LoggerFactory.getLogger(NightlyWork.class);

    /** Goes with the reading transaction, and so with the copy that dies. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('tierboard.nightly'))";

    private final Foresight foresight;
    private final NightlyBlocks blocks;
    private final JdbcClient jdbc;
    private final int size;

    NightlyWork(Foresight foresight, NightlyBlocks blocks, JdbcClient jdbc, NightlySettings settings) {
        this.foresight = foresight;
        this.blocks = blocks;
        this.jdbc = jdbc;
        this.size = settings.block();
    }

    /** @return false if another copy is at it */
    @Transactional(readOnly = true)
    boolean carryOut(long runNo) {
        if (!jdbc.sql(LOCK).query(Boolean.class).single()) {
            return false;
        }
        blocks.begin(runNo).ifPresent(run -> {
            try {
                var began = System.nanoTime();
                evaluate(run);
                blocks.end(runNo);
                log.info(
                        "Evaluated {} in {} ms",
                        run.day(),
                        Duration.ofNanos(System.nanoTime() - began).toMillis());
            } catch (RuntimeException failure) {
                log.error("The evaluation of {} failed", run.day(), failure);
                blocks.fail(runNo, failure);
                throw failure;
            }
        });
        return true;
    }

    private void evaluate(NightlyRun run) {
        var waiting = new ArrayList<ForeseenCard>(size);
        foresight.forEach(run.afterId(), run.day(), card -> {
            waiting.add(card);
            if (waiting.size() == size) {
                write(run, waiting);
            }
        });
        if (!waiting.isEmpty()) {
            write(run, waiting);
        }
    }

    private void write(NightlyRun run, List<ForeseenCard> block) {
        blocks.write(run.runNo(), block);
        block.clear();
    }
}
