package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.tiering.Material;

/** Executive business reviews that are known from elsewhere, told through the API alone. */
class ExecutiveReviewsTests extends FactApiTest {

    private static final String REASON = "{\"reason\":\"Another partner's\"}";

    String reviews;
    LocalDate today;

    @BeforeEach
    void reviews() {
        reviews = path + "/executive-business-reviews";
        today = calendar.today();
    }

    @Test
    @DisplayName("R18: the row is met from the day of the approval on, and no more once the review is taken back")
    void countsUntilItIsTakenBack() {
        Material.of(jdbc, partner).tier("ADVANCED", today.minusMonths(3), today.plusMonths(9));
        assertThat(onCard(today)).isEqualTo("NOT_MET");

        var added = expect(201, administrator.post(reviews, approved(today.minusDays(9))));
        var one = location(added);

        assertThat(one).isEqualTo(reviews + "/" + today.minusDays(9));
        assertThat(read(added)).isEqualTo(read(lead.get(one)));
        assertThat(Program.tag(added)).isEqualTo(Program.tag(lead.get(one)));
        assertThat(onCard(today)).isEqualTo("MET");
        assertThat(onCard(today.minusDays(9))).isEqualTo("MET");
        assertThat(onCard(today.minusDays(10))).isEqualTo("NOT_MET");
        needsTheVersion(administrator, one, "/cancel", REASON);
        assertThat(blamed(step(administrator, one, "/cancel", "{\"reason\":\"\u2003\"}", 400)))
                .isEqualTo("reason");
        step(administrator, one, "/cancel", REASON, 204);
        assertThat(onCard(today)).isEqualTo("NOT_MET");
        expect(404, lead.get(one));
        assertThat(audited())
                .containsExactly(
                        "premier.review-recorded {} {\"approvedOn\":\"%s\"} -".formatted(today.minusDays(9)),
                        "premier.review-cancelled {\"approvedOn\":\"%s\"} {} Another partner's"
                                .formatted(today.minusDays(9)));
    }

    @Test
    void whatCantBeIsRefusedByItsField() {
        assertThat(blamed(expect(422, administrator.post(reviews, approved(today.plusDays(1))))))
                .isEqualTo("approvedOn");
        assertThat(blamed(expect(422, administrator.post(reviews, approved(LocalDate.of(1989, 12, 31))))))
                .isEqualTo("approvedOn");
        assertThat(blamed(expect(400, administrator.post(reviews, "{}")))).isEqualTo("approvedOn");
        expect(201, administrator.post(reviews, approved(today)));
        expect(201, administrator.post(reviews, approved(LocalDate.of(1990, 1, 1))));

        assertThat(listed(lead, reviews, "approvedOn")).containsExactly("1990-01-01", today.toString());
        assertThat(deeds("premier.review-recorded", true)).isEqualTo(2);
    }

    @Test
    void administratorsAloneWrite() {
        var one = location(expect(201, administrator.post(reviews, approved(today))));

        for (var other : new Program[] {manager, lead, team, outsider}) {
            expect(403, other.post(reviews, approved(today.minusDays(1))));
            step(other, one, "/cancel", REASON, 403);
        }
        for (var day : new String[] {"1999-01-01", "2026-02-30", "+999999999-01-01", "today"}) {
            expect(404, administrator.post(reviews + "/" + day + "/cancel", REASON, "If-Match", "\"0\""));
        }
        expect(404, administrator.post("/api/v1/partners/P-unknown/executive-business-reviews", approved(today)));
        expect(200, team.get(one));
    }

    @Test
    void thereIsOneOfADayHoweverManyComeAtOnce() {
        var answers = AtOnce.all(8, i -> administrator.post(reviews, approved(today)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(expect(409, administrator.post(reviews, approved(today))).body())
                .contains("is recorded already");
        assertThat(deeds("premier.review-recorded", false)).isEqualTo(1);
    }

    @Test
    @DisplayName("R29: while an application is open, no review since then is recorded; its approval isn't taken back")
    void whatIsDecidedByAnApplicationIsNotRecordedNorTakenBack() {
        Material.of(jdbc, partner)
                .member(today.minusYears(3), today.plusYears(1))
                .tier("ADVANCED", today.minusMonths(10), today.plusMonths(2))
                .forPremier(today.minusMonths(7));
        var one = location(expect(201, lead.post(path + "/premier-applications", "")));

        assertThat(expect(409, administrator.post(reviews, approved(today))).body())
                .contains("Ann Example applied for Premier on " + day(today));
        var earlier = location(expect(201, administrator.post(reviews, approved(today.minusDays(1)))));
        assertThat(read(lead.get(one)).get("status").asString()).isEqualTo("APPLIED");
        step(manager, one, "/pre-assessment", "{\"narrative\":\"They deliver.\"}", 200);
        var meeting = "{\"reviewHeldOn\":\"%s\",\"participants\":\"Ann, Pat\"}".formatted(today);
        step(manager, one, "/review", meeting, 200);
        step(manager, one, "/approve", "", 200);

        var refused = step(administrator, reviews + "/" + today, "/cancel", REASON, 409);

        assertThat(refused.body()).contains("Ann Example approved the application for Premier on " + day(today));
        step(administrator, earlier, "/cancel", REASON, 204);
        assertThat(listed(lead, reviews, "approvedOn")).containsExactly(today.toString());
        assertThat(read(lead.get(path + "/scorecard")).get("tier").asString()).isEqualTo("PREMIER");
        assertThat(deeds("premier.review-recorded", true)).isEqualTo(1);
        assertThat(deeds("premier.review-cancelled", true)).isEqualTo(1);
    }

    private static String approved(LocalDate day) {
        return "{\"approvedOn\":\"%s\"}".formatted(day);
    }

    private String onCard(LocalDate day) {
        return cell("executive-business-review", day);
    }
}
