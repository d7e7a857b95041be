package org.tierboard.csat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.csat.CustomerReviews;
import org.tierboard.csat.Review;

/** "Customer reviews", and what a partner never learns (R22, FAQ 35). */
class ReviewTests extends CsatTest {

    private static final List<String> PAGES = List.of(
            "/reviews",
            "/scorecard",
            "/scorecard/csat-responses",
            "/scorecard/csat-responses?column=renewal",
            "/scorecard/csat-responses?show=not-counting",
            "/audit");

    @Autowired
    Tokens tokens;

    @Autowired
    CustomerReviews reviews;

    String domain = Respondents.domain();

    @Test
    @DisplayName("R22, FAQ 35: the partner sees what was shared, without the address")
    void showsWhatWasSharedInFullButTheAddress() {
        know(domain);
        respondents.confirmed(partner, "carla@" + domain, "share", "true", "comment", "<b>Kept</b> every date");
        var lead = visitor(people.leadOf(partner));

        var reviews = page(lead.get(at("/reviews")));

        var today = calendar.today();
        assertThat(reviews.select("table.reviews tbody tr"))
                .singleElement()
                .satisfies(row -> assertThat(row.text())
                        .contains("Carla Customer", "Example Bank", "4 of 5", "Satisfied", "<b>Kept</b> every date"));
        assertThat(reviews.select("table.reviews time").eachAttr("datetime"))
                .containsExactly(today.toString(), today.plusDays(364).toString());
        assertThat(reviews.select("#link").val()).isEqualTo("http://localhost:" + port + "/rate/" + partner.id());
        assertThat(reviews.select("#mail").text()).contains("/rate/" + partner.id(), "Example Consulting");
        PAGES.forEach(path -> assertThat(lead.get(at(path)).body()).as(path).doesNotContain(domain));
        assertThat(page(lead.get(at("/scorecard/csat-responses")))
                        .select("[data-record]")
                        .text())
                .contains("Carla Customer", "4 of 5");
        assertThat(page(lead.get(at("/scorecard/csat-responses")))
                        .select("#reviews a")
                        .attr("href"))
                .isEqualTo("../reviews");
    }

    @Test
    void saysUntilWhenAResponseCounted() {
        know(domain);
        respondents.confirmed(partner, "carla@" + domain, "share", "true");
        var last = calendar.today().plusDays(364);
        clock.move(Duration.ofDays(365));

        var row = page(visitor(people.leadOf(partner)).get(at("/reviews"))).select("table.reviews tbody tr");

        assertThat(row.attr("data-counts")).isEqualTo("false");
        assertThat(row.text()).contains("Counted until " + last.getDayOfMonth());
    }

    /** Where the edition in force sets no period (R1). */
    @Test
    void aResponseThatIsNotTimeBoundCountsForGood() {
        know(domain);
        privately("ann@" + domain);
        var later = calendar.today().plusYears(9);
        var review = new Review("Ann", "Bank", 4, null, calendar.today());

        assertThat(reviews.numbers(partner.partnerNo(), later, null).withheldCounting())
                .isEqualTo(1);
        assertThat(reviews.numbers(partner.partnerNo(), later, Period.ofDays(365))
                        .withheldCounting())
                .isZero();
        assertThat(ReviewsPage.Line.of(review, null, later)).isEqualTo(new ReviewsPage.Line(review, null, true));
        assertThat(ReviewsPage.Line.of(review, null, calendar.today().minusDays(1))
                        .counts())
                .isFalse();
    }

    @Test
    @DisplayName("R21: of the private responses of one address one counts, and none beside one that was shared")
    void tellsAsManyPrivateResponsesAsTheCardCounts() {
        migrated("S-1", "ann@" + domain, false);
        migrated("S-2", "Ann@" + domain, false);
        migrated("S-3", "bob@" + domain, false);
        migrated("S-4", "bob@" + domain, true);

        var numbers = reviews.numbers(partner.partnerNo(), calendar.today(), Period.ofDays(365));

        assertThat(numbers.withheld()).isEqualTo(3);
        assertThat(numbers.withheldCounting()).isEqualTo(1);
        assertThat(onCard(calendar.today())).startsWith("2 of");
    }

    private void migrated(String id, String email, boolean shared) {
        jdbc.sql("""
                insert into csat_response (partner_no, response_id, customer, email, score, shared_with_partner,
                                           submitted_on, email_confirmed_on, customer_confirmed_on, migrated)
                values (:partner, :id, 'Bank', :email, 4, :shared, :day, :day, :day, true)
                """)
                .param("partner", partner.partnerNo())
                .param("id", id)
                .param("email", email)
                .param("shared", shared)
                .param("day", calendar.today().minusDays(5))
                .update();
    }

    @Test
    @DisplayName("R22: a private response is a number, on every page, for the partner and its manager")
    void aPrivateResponseIsANumber() {
        know(domain);
        var id = privately("canary." + UUID.randomUUID() + "@" + domain);
        respondents.rate(partner, "other@" + domain, "share", "true", "name", "CanaryUnconfirmed");

        for (var person : List.of(people.leadOf(partner), people.teamOf(partner), people.managerOf(partner))) {
            var visitor = visitor(person);
            PAGES.forEach(path -> assertThat(visitor.get(at(path)).body())
                    .as("%s for %s", path, person)
                    .doesNotContainIgnoringCase("canary"));
            List.of("/", "/partners?query=Canary", "/partners", "/waiting", "/account", "/rate/" + partner.id())
                    .forEach(path -> assertThat(visitor.get(path).body().replace("value=\"Canary\"", ""))
                            .as("%s for %s", path, person)
                            .doesNotContain("CanaryName", "CanaryBank", "CanaryComment", domain));
            assertThat(visitor.get(at("/response?response=" + id)).statusCode()).isEqualTo(403);
            assertThat(visitor.get("/responses?address=other@" + domain).statusCode())
                    .isEqualTo(403);
            assertThat(visitor.get(at("/scorecard/csat-responses")).body()).doesNotContain(id, "1 of 5");
            assertNumbers(visitor);
        }
    }

    private void assertNumbers(Visitor visitor) {
        var reviews = page(visitor.get(at("/reviews")));
        assertThat(reviews.select("#shared").text()).isEqualTo("0");
        assertThat(reviews.select("#withheld").text()).isEqualTo("1");
        assertThat(reviews.select("#open").text()).isEqualTo("1");
        assertThat(reviews.select(".numbers").text()).contains("1 of them counts");
        assertThat(page(visitor.get(at("/scorecard/csat-responses")))
                        .select("#withheld")
                        .text())
                .contains("1 private response counts");
    }

    @Test
    void programsReadNoMoreThanPeople() {
        know(domain);
        var id = privately("canary@" + domain);
        respondents.confirmed(partner, "shared@" + domain, "share", "true", "comment", "Readable");

        for (var person : Map.of(
                        people.leadOf(partner), Role.ALLIANCE_LEAD, people.managerOf(partner), Role.PARTNER_MANAGER)
                .entrySet()) {
            var rows = new Visitor(port)
                    .get(
                            "/api/v1" + at("/scorecard/rows/csat-responses"),
                            "Authorization",
                            bearer(person.getKey(), person.getValue()))
                    .body();

            assertThat(rows)
                    .doesNotContainIgnoringCase("canary")
                    .doesNotContain(id, domain)
                    .contains("Readable");
        }
    }

    @Test
    void administratorsReadAll() {
        know(domain);
        var id = privately("canary@" + domain);
        var administrator = visitor(people.administrator());

        assertThat(page(administrator.get(at("/response?response=" + id))).text())
                .contains("CanaryName", "CanaryBank", "CanaryComment", "1 of 5", "canary@" + domain);
        assertThat(administrator.get(at("/response?response=unknown")).statusCode())
                .isEqualTo(404);
        assertThat(administrator.get(at("/response?response=%20")).statusCode()).isEqualTo(404);
        assertThat(page(administrator.get(at("/scorecard/csat-responses"))).text())
                .contains("canary@" + domain);
    }

    private String privately(String email) {
        return respondents.confirmed(
                partner,
                email,
                "name",
                "CanaryName",
                "company",
                "CanaryBank",
                "comment",
                "CanaryComment",
                "score",
                "1");
    }

    private String bearer(Person person, Role role) {
        return "Bearer "
                + tokens.issue(new Viewer(person.userNo(), "", person.email(), role), "test")
                        .token();
    }
}
