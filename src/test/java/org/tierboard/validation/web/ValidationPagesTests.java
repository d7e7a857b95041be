package org.tierboard.validation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.PartnerPagesTest;
import org.tierboard.Visitor;

class ValidationPagesTests extends PartnerPagesTest {

    Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = visitor(people.administrator());
        jdbc.sql("insert into tier_period (partner_no, starts_on, tier, next_review_on)"
                        + " values (:no, :day, 'ADVANCED', :review)")
                .param("no", partner.partnerNo())
                .param("day", calendar.today().minusDays(30))
                .param("review", calendar.today().plusDays(335))
                .update();
    }

    /** R15, FAQ 27. */
    @Test
    void saysWhatIsMissingAndCountsARenewalOnce() {
        assertThat(missing(list())).containsExactly("3", "1");

        record("COMPETENCY", "Retail", "2022-01-01", "");
        record("COMPETENCY", "Retail", "2023-01-01", "");
        assertThat(missing(list())).containsExactly("2", "1");
        assertThat(list().select(".awards").text()).contains("Counts once with its renewals");
        record("MSP", "", "2023-01-01", "");

        assertThat(missing(list())).containsExactly("1", "0");
        assertThat(card("program-validations")).contains("2 of 3");
        assertThat(card("program-validations-msp-devops")).contains("1 of 1");
    }

    @Test
    void anEndIsRecordedAndNothingDeleted() {
        record("MSP", "", "2022-01-01", "");
        var end = path("/MSP/2022-01-01/end");
        var form = page(administrator.get(end));
        var fields = Map.of(
                "endsOn", calendar.today().toString(),
                "reason", "Audit failed",
                "version", form.select("input[name=version]").val());

        assertThat(administrator.post(end, fields).statusCode()).isEqualTo(302);
        var stale = administrator.post(end, fields);

        assertThat(list().select("tr[data-kind=MSP]").attr("data-state")).isEqualTo("ENDED");
        assertThat(missing(list())).containsExactly("3", "1");
        assertThat(stale.statusCode()).isEqualTo(409);
    }

    @Test
    void endsACompetencyWhateverItsName() {
        record("COMPETENCY", "R&D / 50% #1?", "2022-01-01", "");
        var end = list().select(".awards a").attr("href");

        var answer =
                administrator.post(end, Map.of("endsOn", calendar.today().toString(), "reason", "x", "version", "0"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(list().select("tr[data-kind]").attr("data-state")).isEqualTo("ENDED");
    }

    @Test
    void whatCannotBeIsShownAtItsField() {
        record("MSP", "", "2022-01-01", "");
        var tomorrow = calendar.today().plusDays(1).toString();

        assertThat(error(record("MSP", "", tomorrow, ""), "awardedOn")).contains("not ahead");
        assertThat(error(record("MSP", "", "2023-01-01", "2023-01-01"), "expiresOn"))
                .contains("after the award");
        assertThat(page(record("COMPETENCY", " ", "2022-01-01", ""))
                        .select(".errors")
                        .text())
                .contains("A competency needs its name");
        assertThat(error(record("MSP", "", "-5000000-01-01", ""), "awardedOn")).contains("thirty years back");
        assertThat(error(record("MSP", "", "2023-01-01", "+9999999-01-01"), "expiresOn"))
                .contains("thirty years ahead");
        assertThat(page(administrator.post(
                                path("/MSP/2022-01-01/end"),
                                Map.of("endsOn", "+9999999-01-01", "reason", "x", "version", "0")))
                        .select("#endsOn-error")
                        .text())
                .contains("Enter a day not before");
        assertThat(page(record("MOON", "", "x", "")).select(".errors li")).hasSize(2);
    }

    @Test
    void ofFiftyRecordsOfOneAwardOneIsKept() {
        var visitors =
                Stream.generate(() -> visitor(people.administrator())).limit(50).toList();

        var answers = AtOnce.all(
                50,
                number -> visitors.get(number)
                        .post(path(""), Map.of("program", "MSP", "name", "", "awardedOn", "2022-01-01")));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(49)
                .allSatisfy(answer -> assertThat(page(answer).select(".lead").text())
                        .isEqualTo("This award of that day is recorded already. Nothing was done twice."));
        assertThat(list().select("tr[data-kind=MSP]")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_line where partner_no = :no"
                                + " and action = 'validation.recorded' group by refused order by refused")
                        .param("no", partner.partnerNo())
                        .query(Long.class)
                        .list())
                .as("one done, the others refused")
                .containsExactly(1L, 49L);
    }

    @Test
    void theLeadReads() {
        record("MSP", "", "2022-01-01", "");
        var seen = page(visitor(people.leadOf(partner)).get(path("")));

        assertThat(seen.select("tr[data-kind=MSP]")).hasSize(1);
        assertThat(seen.select("main form, .awards a")).isEmpty();
    }

    private HttpResponse<String> record(String program, String name, String awarded, String expires) {
        return administrator.post(
                path(""), Map.of("program", program, "name", name, "awardedOn", awarded, "expiresOn", expires));
    }

    private static String error(HttpResponse<String> answer, String field) {
        return page(answer).select("#" + field + "-error").text();
    }

    private static List<String> missing(Document page) {
        return page.select("#missing li").eachAttr("data-missing");
    }

    private String card(String row) {
        return page(administrator.get("/partners/" + partner.id() + "/scorecard"))
                .select("[data-row=" + row + "] [data-column=upgrade]")
                .text();
    }

    private Document list() {
        return page(administrator.get(path("")));
    }

    private String path(String more) {
        return "/partners/" + partner.id() + "/validations" + more;
    }
}
