package org.tierboard.nightly;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.tierboard.job.DailyRuns;
import org.tierboard.job.DailyTask;
import org.tierboard.job.Reminders;
import org.tierboard.nightly.DigestRhythm.Span;

/** Tells alliance leads and partner managers in the morning what changed, and nobody where nothing did. */
@Component
class Digests implements DailyTask {

    private static final String KIND = "digest";
    private static final LocalTime MORNING = LocalTime.of(6, 40);

    private final NightlyQueries queries;
    private final NightlySettings settings;
    private final DailyRuns runs;
    private final Reminders reminders;
    private final DigestMails mails;

    Digests(NightlyQueries queries, NightlySettings settings, DailyRuns runs, Reminders reminders, DigestMails mails) {
        this.queries = queries;
        this.settings = settings;
        this.runs = runs;
        this.reminders = reminders;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "nightly.digests";
    }

    /** Never before the evaluation. */
    @Override
    public LocalTime at() {
        return settings.at().isAfter(MORNING) ? settings.at() : MORNING;
    }

    /** A partner's digest of a day goes out once, whatever is evaluated again afterwards. */
    @Override
    public void run(LocalDate day) {
        settings.digest().due(runs.last(name()).orElse(day.minusDays(1)), day).ifPresent(span -> {
            if (!queries.isPast(day)) {
                throw new IllegalStateException("%s isn't evaluated yet".formatted(day));
            }
            queries.changed(span.from(), span.to())
                    .forEach(partner -> reminders.once(partner, KIND, day, 0, () -> send(partner, span)));
        });
    }

    private void send(int partner, Span span) {
        mails.send(partner, span.from(), queries.of(partner, span.from(), span.to()));
    }
}
