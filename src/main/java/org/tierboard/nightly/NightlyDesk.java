package org.tierboard.nightly;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Opens runs: the night's own, and those that administrators ask for. One is open at a time. */
@Service
public class NightlyDesk {

    static final String TASK = "nightly-evaluation";

    private final NightlyRuns runs;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    NightlyDesk(
            NightlyRuns runs,
            ObjectProvider<SchedulerClient> scheduler,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.scheduler = scheduler;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Has a day evaluated, now: the last one evaluated again, or a later one up to today.
     *
     * @throws AlreadyDecided if a run is under way
     * @throws EvaluationRefused for any other day
     */
    @Transactional
    public long ask(Viewer by, LocalDate day, LocalDate today) {
        var latest = runs.findLatestDay().orElse(day);
        if (day.isAfter(today) || day.isBefore(latest)) {
            throw new EvaluationRefused("A day from %s to %s can be evaluated.".formatted(latest, today));
        }
        var runNo = open(day, by.name());
        events.publishEvent(Deed.of("nightly.asked").on("evaluation", runNo).became("day", day));
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, Long.toString(runNo)), Instant.now());
        return runNo;
    }

    /** The night's own run for a day: one that was broken off goes on; none if the day is done. */
    @Transactional
    Optional<Long> ofNight(LocalDate day) {
        var running = runs.findRunning();
        if (running.isPresent()) {
            return running.map(NightlyRun::runNo);
        }
        var last = runs.findLatestOf(day);
        last.filter(NightlyRun::isFailed).ifPresent(NightlyRun::goOn);
        return last.isEmpty()
                ? Optional.of(open(day, null))
                : last.filter(NightlyRun::isRunning).map(NightlyRun::runNo);
    }

    /** A run for a day, whatever was evaluated before; none while another is under way. */
    @Transactional
    Optional<Long> begin(LocalDate day) {
        return runs.findRunning().isPresent() ? Optional.empty() : Optional.of(open(day, null));
    }

    private long open(LocalDate day, @Nullable String askedBy) {
        if (runs.findRunning().isPresent()) {
            throw underWay();
        }
        try {
            var before = runs.findDayBefore(day).orElse(null);
            return runs.saveAndFlush(new NightlyRun(day, before, askedBy, clock.instant()))
                    .runNo();
        } catch (DataIntegrityViolationException another) {
            throw underWay();
        }
    }

    private static AlreadyDecided underWay() {
        return new AlreadyDecided("nightly.under-way", Deed.refusal("nightly.asked"));
    }
}
