package org.tierboard.demo;

import static org.assertj.core.api.Assertions.*;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestDatabase;
import org.tierboard.Visitor;
import org.tierboard.account.DemoAccounts.DemoAccount;
import org.tierboard.account.SignIn;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;

/** An application that was started with the demonstration on an empty database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tierboard.demo=true",
            "tierboard.home=target/demonstration-home",
            "tierboard.feeds.every=1s",
            "tierboard.feeds.sources.demonstration.every=1s",
            "db-scheduler.polling-interval=100ms"
        })
@Import(TestDatabase.class)
class DemonstrationTests {

    @Autowired
    Demonstration demonstration;

    @Autowired
    DemoPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scorecards scorecards;

    @Autowired
    ProgrammeCalendar calendar;

    @LocalServerPort
    int port;

    @Test
    void hasAnAccountOfEachRoleThatOpensWithTheShownPassword() {
        assertThat(jdbc.sql("select role from app_user").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "ADMINISTRATOR", "PARTNER_MANAGER", "ALLIANCE_LEAD", "ALLIANCE_LEAD", "ALLIANCE_TEAM");
        assertThat(people.accounts())
                .hasSize(4)
                .allSatisfy(account -> assertThat(signIn.attempt(account.email(), account.password(), "192.0.2.1"))
                        .isPresent());
    }

    @Test
    void leadAndTeamHaveAPartnerAndTheManagerHasMany() {
        assertThat(jdbc.sql("select partner_id from app_user join partner using (partner_no) order by email desc")
                        .query(String.class)
                        .list())
                .containsExactly("ALMOST", "GUIDE", "SLIPPING");
        assertThat(jdbc.sql("select count(*) from assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void showsAReminderOfAReviewOnTheFirstDay() {
        assertThat(jdbc.sql(
                                "select subject from outgoing_mail where address = 'jonas@demo.example.com' and kind = 'REMINDER'")
                        .query(String.class)
                        .list())
                .anyMatch(subject -> subject.startsWith("Copperfield Data Works: tier review on")
                        && subject.endsWith("and what is still missing"));
    }

    /** The night's own task must not have been there first, when there was nothing. */
    @Test
    void evaluatesTheWholeNetworkAFortnightAgoAndTodayAndNothingElse() {
        var today = calendar.today();

        assertThat(jdbc.sql("select day || ' ' || partners || ' ' || status from nightly_run order by run_no")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "%s %d DONE".formatted(today.minusDays(14), partners()),
                        "%s %d DONE".formatted(today, partners()));
    }

    /** The one of all partners is off, or the first night would put hundreds of calls into its log. */
    @Test
    void showsWebhooksOfWhichNoneIsEverCalled() {
        assertThat(jdbc.sql("select distinct status from webhook_delivery")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("DELIVERED", "PARKED");
        assertThat(jdbc.sql("select url from webhook where disabled_at is null")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("https://chat.guide-sample.example/");
    }

    @Test
    void aFileComesInByTheDirectoryThatIsWatched() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.sql("select detail from feed_run")
                                .query(String.class)
                                .list())
                        .contains("12 created, 0 updated, 0 unchanged, 0 rejected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "manager", "team", "admin"})
    void hasSomethingToShowOnEachPageOfEachRole(String name) {
        var visitor = new Visitor(port);
        visitor.signIn(name + "@demo.example.com", DemoLogin.PASSWORD);
        var home = name.equals("team") ? "/partners/ALMOST" : "/partners/GUIDE";
        var links = page(visitor.get(home + "/scorecard")).select("header nav a, nav.tabs a");

        assertThat(links).hasSizeGreaterThan(8);
        assertThat(links.eachAttr("href").stream().distinct())
                .allSatisfy(link ->
                        assertThat(bare(page(visitor.get(link)))).as(link).isFalse());
    }

    /** Whatever lies behind it. */
    @Test
    void theGuidesSampleKeepsTheGuidesCard() {
        var cards = new ArrayList<PartnerCard>();

        scorecards.forEach(new Visibility(true, List.of()), calendar.today(), cards::add);

        assertThat(cards)
                .filteredOn(card -> card.id().value().equals(Cast.GUIDE))
                .singleElement()
                .satisfies(card -> assertThat(GuideCard.of(card.scorecard())).isEqualTo(GuideCard.TABLE));
    }

    @Test
    void isMadeOnce() {
        var partners = partners();

        assertThat(demonstration.makeIfEmpty()).isFalse();
        assertThat(partners()).isEqualTo(partners).isPositive();
    }

    @Test
    void saysWhatEachAccountIsFor() {
        assertThat(people.accounts())
                .extracting(DemoAccount::role)
                .contains("Alliance lead of the sample partner in the guide");
    }

    /** Whether a page says that there is nothing, and shows no list of anything else. */
    private static boolean bare(Document page) {
        return !page.select("main .empty").isEmpty()
                && page.select("main tbody tr").isEmpty();
    }

    private int partners() {
        return jdbc.sql("select count(*) from partner").query(Integer.class).single();
    }
}
