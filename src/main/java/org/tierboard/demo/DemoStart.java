package org.tierboard.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tierboard.account.DemoAccounts.DemoAccount;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.nightly.Nights;

/** Makes the demonstration after everything else has started, and says on the console how to look at it. */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
@Order
class DemoStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final int DAYS_BACK = 14;

    private final Demonstration demonstration;
    private final DemoPeople people;
    private final Environment environment;
    private final Nights nights;
    private final ProgrammeCalendar calendar;

    DemoStart(
            Demonstration demonstration,
            DemoPeople people,
            Environment environment,
            Nights nights,
            ProgrammeCalendar calendar) {
        this.demonstration = demonstration;
        this.people = people;
        this.environment = environment;
        this.nights = nights;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var began = System.nanoTime();
        if (demonstration.makeIfEmpty()) {
            lookBack();
            log.info("Made the demonstration in {} ms", (System.nanoTime() - began) / 1_000_000);
        }
    }

    /** So that there is something to see of what changed: today beside the day a fortnight ago. */
    private void lookBack() {
        var today = calendar.today();
        nights.evaluate(today.minusDays(DAYS_BACK));
        nights.evaluate(today);
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayHowToSignIn() {
        var accounts = people.accounts();
        if (!accounts.isEmpty()) {
            log.info(
                    "The demonstration is at {} - sign in as\n{}",
                    url(),
                    accounts.stream().map(DemoStart::line).collect(Collectors.joining("\n")));
        }
    }

    private static String line(DemoAccount account) {
        return "  %-26s %s   %s".formatted(account.email(), account.password(), account.role());
    }

    private String url() {
        return environment.getProperty(
                "tierboard.base-url", "http://localhost:" + environment.getProperty("local.server.port", "8080"));
    }
}
