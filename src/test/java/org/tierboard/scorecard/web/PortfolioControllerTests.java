package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.kernel.ProgrammeCalendar;

@OverHttp
class PortfolioControllerTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    private Visitor visitor;
    private LocalDate today;

    @BeforeEach
    void openBrowser() {
        visitor = new Visitor(port);
        today = calendar.today();
    }

    @Test
    void sendsThoseWhoBelongToAPartnerToItsCard() {
        var partner = people.partner();
        signIn(people.leadOf(partner));
        assertThat(Visitor.location(visitor.get("/partners"))).isEqualTo("/partners/" + partner.id() + "/scorecard");

        signIn(people.teamOf(partner));
        assertThat(visitor.get("/partners?tier=SELECT").statusCode()).isEqualTo(302);
    }

    @Test
    void showsWhereEachPartnerStands() {
        var partners = new CardNetwork()
                .guide("GUIDE")
                .partner("FRESH", partner -> partner.membership(today, today))
                .write(jdbc);
        signIn(people.managerOf(partners.toArray(Partner[]::new)));

        var page = page("/partners");

        assertThat(page.select("#count").text()).isEqualTo("2 partners");
        assertThat(page.select("[data-partner]").eachAttr("data-partner"))
                .containsExactly(partners.get(0).id(), partners.get(1).id());
        var guide = page.select("[data-partner]").get(0);
        assertThat(guide.select("th a").attr("href"))
                .isEqualTo("partners/" + partners.get(0).id() + "/scorecard");
        assertThat(guide.select(".tag").text()).isEqualTo("Select");
        assertThat(guide.text()).contains("1 Jun 2023").contains("overdue by");
        assertThat(guide.select("[data-progress=renewal] .met-of").text()).isEqualTo("5 of 7 met");
        var fresh = page.select("[data-partner]").get(1);
        assertThat(fresh.select("[data-progress=renewal] .pips")).isEmpty();
        assertThat(fresh.select("[data-progress=upgrade] .met-of").text()).isEqualTo("0 of 7 met");
    }

    @Test
    void keepsAllOfAViewInItsAddress() {
        var network = new CardNetwork();
        for (var i = 0; i < 27; i++) {
            network.partner("P%02d".formatted(i), partner -> partner.tier("SELECT", today, today.plusDays(40)));
        }
        network.partner("ADVANCED", partner -> partner.tier("ADVANCED", today, today.plusDays(40)));
        signIn(people.managerOf(network.write(jdbc).toArray(Partner[]::new)));

        var first = page("/partners?query=partner%20p&tier=SELECT&stage=&review=WITHIN_90_DAYS&sort=NAME");
        var next = first.select(".pager a[rel=next]").attr("href");
        var second = page(next);

        assertThat(next).isEqualTo("/partners?query=partner%20p&tier=SELECT&review=WITHIN_90_DAYS&sort=NAME&page=1");
        assertThat(first.select("#count").text()).isEqualTo("27 partners match");
        assertThat(first.select("[data-partner]")).hasSize(25);
        assertThat(second.select("[data-partner]")).hasSize(2);
        assertThat(second.select("#query").val()).isEqualTo("partner p");
        assertThat(second.select("option[selected]").eachText())
                .containsExactly("Select", "Any stage", "Within 90 days", "Name");
        assertThat(page("/partners?page=99").select("[data-partner]")).hasSize(3);
    }

    @Test
    void saysWhyThereIsNothingToSee() {
        signIn(people.managerOf());
        assertThat(page("/partners").select(".empty").text()).contains("no partner to see here yet");

        signIn(people.managerOf(people.partner()));
        var narrowed = page("/partners?query=nothing+like+it");
        assertThat(narrowed.select(".empty").text()).contains("No partner matches");
        assertThat(narrowed.select(".apply a").attr("href")).isEqualTo("/partners");
        assertThat(visitor.get("/partners?tier=GOLD").statusCode()).isEqualTo(400);
    }

    private void signIn(Person person) {
        visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
    }

    private Document page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(answer);
    }
}
