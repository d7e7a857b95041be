package org.tierboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.MovableClock;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.kernel.ProgrammeCalendar;

/** A workflow as its people walk it: several accounts, mail, and a clock that can be moved. */
public abstract class StoryTest extends BrowserTest {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected ProgrammeCalendar calendar;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    /** A Select partner since a month, so that its card asks for all that Advanced needs. */
    protected Partner selectPartner() {
        var partner = people.partner();
        jdbc.sql("insert into tier_period (partner_no, starts_on, tier, next_review_on)"
                        + " values (:no, :day, 'SELECT', :next)")
                .param("no", partner.partnerNo())
                .param("day", calendar.today().minusMonths(1))
                .param("next", calendar.today().plusMonths(11))
                .update();
        return partner;
    }

    /** Somebody else sits down in front of the browser. */
    protected void now(Person person) {
        page.context().clearCookies();
        signIn(person.email(), TestPeople.PASSWORD);
    }

    protected void daysPass(int days) {
        clock.move(Duration.ofDays(days));
    }

    /** The status of a cell of the right column, and what it says. */
    protected String cell(Partner partner, String row) {
        open("/partners/" + partner.id() + "/scorecard");
        var cell = page.locator("[data-row=" + row + "] [data-column=upgrade]");
        return cell.getAttribute("data-status") + " "
                + cell.textContent().replaceAll("\\s+", " ").strip();
    }

    protected void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    protected void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    /** The text of the newest mail to somebody, as it waits in the outbox. */
    protected String mailTo(Person person) {
        return jdbc.sql("select subject || ': ' || plain from outgoing_mail where address = :address"
                        + " order by mail_no desc limit 1")
                .param("address", person.email())
                .query(String.class)
                .single();
    }

    protected void assertNotice(String words) {
        assertThat(page.locator(".notice").textContent()).contains(words);
    }
}
