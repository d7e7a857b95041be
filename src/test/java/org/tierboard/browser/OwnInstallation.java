package org.tierboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;

/** A story on an installation of its own: an empty database, one administrator from the settings, and a mail server. */
@DirtiesContext
abstract class OwnInstallation extends StoryTest {

    static final Person ADMINISTRATOR = new Person(0, "ada@vendor.example");
    static final Partner PARTNER = new Partner(0, "NEWCO");

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    static MailServer mail;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        mail = new MailServer();
        settings.add("tierboard.bootstrap.admin-email", ADMINISTRATOR::email);
        settings.add("tierboard.bootstrap.admin-password", () -> TestPeople.PASSWORD);
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", mail::port);
        settings.add("db-scheduler.polling-interval", () -> "100ms");
    }

    @AfterAll
    static void stopMail() {
        mail.stop();
    }

    /** No day ends while somebody fills in a form. */
    @BeforeEach
    void beginInTheMorning() {
        var morning = today().plusDays(1).atTime(MORNING).atZone(calendar.zone());
        clock.move(Duration.between(calendar.clock().instant(), morning.toInstant()));
    }

    LocalDate today() {
        return calendar.today();
    }

    /** Lets the clock run to that day, at the same time of day. */
    void passUntil(LocalDate day) {
        daysPass(Math.toIntExact(ChronoUnit.DAYS.between(today(), day)));
    }

    void visit(String path) {
        open("/partners/" + PARTNER.id() + path);
    }

    /** What the card says in the right column: the day before, and today. */
    void assertCounts(String row, String before, String now) {
        assertThat(upgrade(row, today().minusDays(1)))
                .as("%s, the day before", row)
                .isEqualTo(before);
        assertThat(upgrade(row, today())).as("%s, on the day", row).isEqualTo(now);
    }

    /** The tier and the stage on the card's head: the day before, and today. */
    void assertStanding(String before, String now) {
        assertThat(standing(today().minusDays(1))).as("the day before").isEqualTo(before);
        assertThat(standing(today())).as("on the day").isEqualTo(now);
    }

    String upgrade(String row, LocalDate day) {
        visit("/scorecard?asOf=" + day);
        var cell = page.locator("[data-row=" + row + "] [data-column=upgrade]");
        var number = cell.locator(".number").textContent();
        return (cell.getAttribute("data-status") + " " + number).strip();
    }

    private String standing(LocalDate day) {
        visit("/scorecard?asOf=" + day);
        return String.join(", ", page.locator(".origin .tag").allTextContents());
    }
}
