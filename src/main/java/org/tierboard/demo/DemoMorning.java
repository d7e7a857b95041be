package org.tierboard.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tierboard.account.NewUser;
import org.tierboard.account.NewUsers;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.job.DailyRuns;
import org.tierboard.job.DailyTask;

/**
 * The first morning of the demonstration: what is due on it is done at once, and so the outbox shows from the first minute how
 * somebody is reminded of a review that comes.
 */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoMorning implements DemoPart {

    private static final Viewer ADMINISTRATOR =
            new Viewer(0, "Ada Castellanos", "admin@demo.example.com", Role.ADMINISTRATOR);

    /** The network is evaluated when all of it is there, and with a fortnight in between no digest would be true. */
    private static final String NIGHT = "nightly.";

    private final NewUsers users;
    private final PartnerAccess access;
    private final List<DailyTask> tasks;
    private final DailyRuns runs;

    DemoMorning(NewUsers users, PartnerAccess access, List<DailyTask> tasks, DailyRuns runs) {
        this.users = users;
        this.access = access;
        this.tasks = List.copyOf(tasks);
        this.runs = runs;
    }

    @Override
    public void write(LocalDate today) {
        var slipping = access.require(ADMINISTRATOR, "SLIPPING").partnerNo();
        users.invite(new NewUser("jonas@demo.example.com", "Jonas Berg", Role.ALLIANCE_LEAD, slipping));
        tasks.forEach(task -> takeAsDone(task, today));
    }

    private void takeAsDone(DailyTask task, LocalDate today) {
        if (!task.name().startsWith(NIGHT)) {
            task.run(today);
        }
        runs.note(task.name(), today);
    }
}
