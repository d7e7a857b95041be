package org.tierboard.nightly;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Evaluates days one after the other, for a network that has only just come into being, such as the demonstration. */
@Service
public class Nights {

    private final NightlyDesk desk;
    private final NightlyWork work;

    Nights(NightlyDesk desk, NightlyWork work) {
        this.desk = desk;
        this.work = work;
    }

    /** Evaluates a day at once, unless another run is under way. */
    public void evaluate(LocalDate day) {
        desk.begin(day).ifPresent(work::carryOut);
    }
}
