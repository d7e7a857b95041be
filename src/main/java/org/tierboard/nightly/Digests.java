package org.tierboard.nightly;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.tierboard.job.DailyTask;
import org.tierboard.job.Reminders;

/** Tells alliance leads and partner managers in the morning what changed, and nobody where nothing did. */
@Component
class Digests implements DailyTask {

    private static final String KIND = "digest";
    private static final LocalTime MORNING = LocalTime.of(6, 40);

    private final NightlyQueries queries;
    private final NightlySettings settings;
    private final Reminders reminders;
    private final DigestMails mails;

    Digests(NightlyQueries queries, NightlySettings settings, Reminders reminders, DigestMails mails) {
        this.queries = queries;
        this.settings = settings;
        this.reminders = reminders;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "nightly.digests";
    }

    @Override
    public LocalTime at() {
        return MORNING;
    }

    /** A partner's digest of a day goes out once, whatever is evaluated again afterwards. */
    @Override
    public void run(LocalDate day) {
        if (!settings.digest().isDue(day)) {
            return;
        }
        var from = settings.digest().from(day);
        queries.changed(from, day)
                .forEach(partner -> reminders.once(partner, KIND, day, 0, () -> send(partner, from, day)));
    }

    private void send(int partner, LocalDate from, LocalDate day) {
        mails.send(partner, from, queries.of(partner, from, day));
    }
}
