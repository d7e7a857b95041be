package org.tierboard.nightly;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.tierboard.job.DailyTask;

/** Evaluates the network after midnight of the programme's zone. */
@Component
class NightlyTask implements DailyTask {

    private final NightlyDesk desk;
    private final NightlyWork work;
    private final NightlySettings settings;

    NightlyTask(NightlyDesk desk, NightlyWork work, NightlySettings settings) {
        this.desk = desk;
        this.work = work;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "nightly.evaluation";
    }

    @Override
    public LocalTime at() {
        return settings.at();
    }

    /** First what was broken off, whatever day it was for. */
    @Override
    public void run(LocalDate day) {
        for (var next = desk.ofNight(day); next.isPresent(); next = desk.ofNight(day)) {
            if (!work.carryOut(next.get())) {
                throw new IllegalStateException("Another copy of the application evaluates the network");
            }
        }
    }
}
