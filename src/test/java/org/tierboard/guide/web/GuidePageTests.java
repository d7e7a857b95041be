package org.tierboard.guide.web;

import static org.assertj.core.api.Assertions.*;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

@OverHttp
class GuidePageTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = new Visitor(port);
        visitor.signIn(people.teamOf(people.partner()).email(), TestPeople.PASSWORD);
    }

    @Test
    void showsTheEditionInForceRowByRowWithItsSource() {
        var page = page("/guide");

        assertThat(page.select("section[data-edition]").attr("data-edition")).isEqualTo("2022-02-01");
        assertThat(page.select("tr[data-row]"))
                .hasSize(16)
                .extracting(row -> row.attr("data-row"))
                .startsWith("program-fee", "accredited-individuals", "accredited-technical")
                .endsWith("referenceable-customers", "csat-responses");
        assertThat(cells(page, "launched-mrr"))
                .containsExactly("$1,500", "$10,000", "$50,000", "12 months", "Steps to Achieve 4; FAQ 16-17");
        assertThat(cells(page, "technical-pro-specialty"))
                .startsWith("–Not asked of this tier", "3", "10")
                .contains("While it is valid");
        assertThat(cells(page, "csat-responses")).contains("365 days");
        assertThat(cells(page, "sustained-attainment")).contains("6 months", "Once, for good");
    }

    @Test
    void marksTheExampleAsNotInForce() {
        var page = page("/guide?edition=2024-07-10");

        assertThat(page.select("section[data-edition=2024-07-10]").attr("data-in-force"))
                .isEqualTo("false");
        assertThat(page.select("h2#edition").text()).contains("Example, not in force");
        assertThat(page.select("tr[data-row=csat-responses]")).isEmpty();
    }

    @Test
    void saysWhatChangedBetweenTwoEditionsWhicheverIsShown() {
        var changes = page("/guide?edition=2022-02-01&compare=2024-07-10").select("#changes li");
        var reversed = page("/guide?edition=2024-07-10&compare=2022-02-01").select("#changes li");

        assertThat(changes.eachAttr("data-change"))
                .containsExactly("REMOVED", "REMOVED", "CHANGED", "CHANGED", "CHANGED");
        assertThat(changes.text())
                .contains("Publicly Referenceable Customers Before: Advanced 2, Premier 6.")
                .contains("The row is now called \"AWS Technical Accreditations\".")
                .contains("What qualifies: DevOps competency, MSP program before, Cloud Operations competency, DevOps"
                        + " competency, MSP program now.");
        assertThat(reversed.text()).isEqualTo(changes.text());
    }

    @Test
    void explainsTheColumnsAndTheReadings() {
        var page = page("/guide");

        assertThat(page.select("#columns").text()).contains("since your last tier review", "FAQ 39");
        assertThat(page.select("#readings [data-rule]").eachAttr("data-rule"))
                .containsExactly("R1", "R3", "R17", "R19", "R20", "R21", "R28", "R29");
        assertThat(page.select("#readings [data-rule=R1] dd").text()).contains("counts until 28 February 2027");
        assertThat(page.select("#readings [data-rule=R19] dd").text())
                .isEqualTo("A designation as reference dated before the launch counts from the launch.");
    }

    /** So that a user can see which reading was taken: the rules ask for the same words on the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R1  | half-open, so that a day belongs to exactly one period
            R3  | an item dated on the review day belongs to the period that begins there
            R17 | It is exact for any as-of date, also when data arrive late: it is derived from the dated facts, not from which nights a job happened to run
            R20 | Each reference is time-bound
            R21 | The same address (case-insensitive) counts at most once at a time for a partner
            """)
    void saysTheReadingsOfTheRulesInTheWordsOfTheRules(String rule, String words) {
        assertThat(page("/guide")
                        .select("#readings [data-rule=%s] dd".formatted(rule))
                        .text())
                .contains(words);
    }

    @Test
    void leavesNoMessageWithoutWords() {
        assertThat(page("/guide?edition=2024-07-10").text()).doesNotContain("??", "guide.");
    }

    @Test
    void anEditionThatIsNoneIsNotFoundAndADayThatIsNoneIsRefused() {
        assertThat(visitor.get("/guide?edition=1999-01-01").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/guide?edition=1999-01-01").body())
                .contains("No edition of SERVICES begins on 1999-01-01");
        assertThat(visitor.get("/guide?path=NONE").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/guide?edition=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void isForPeopleSignedInOnly() {
        assertThat(new Visitor(port).get("/guide").statusCode()).isIn(302, 303);
    }

    private Document page(String path) {
        var response = visitor.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Visitor.page(response);
    }

    private static List<String> cells(Document page, String row) {
        return page.select("tr[data-row=%s] td".formatted(row)).stream()
                .map(Element::text)
                .toList();
    }
}
