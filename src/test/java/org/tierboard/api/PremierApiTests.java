package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.tiering.Material;

/** The way to Premier, gone through the API alone. */
class PremierApiTests extends FactApiTest {

    private static final String NARRATIVE = "{\"narrative\":\"They deliver.\"}";

    String applications;
    LocalDate today;

    @BeforeEach
    void applications() {
        applications = path + "/premier-applications";
        today = calendar.today();
    }

    @Test
    @DisplayName("R29, FAQ 5: an application goes step by step, and its approval is the review that Premier asks")
    void goesStepByStepToPremier() {
        candidate(today.minusMonths(7));
        expect(403, manager.post(applications, ""));
        expect(403, team.post(applications, ""));
        var added = expect(201, lead.post(applications, ""));
        var one = location(added);
        assertThat(read(added).get("status").asString()).isEqualTo("APPLIED");
        expect(409, lead.post(applications, ""));
        step(manager, one, "/approve", "", 409);

        needsTheVersion(manager, one, "/pre-assessment", NARRATIVE);
        assertThat(step(manager, one, "/pre-assessment", "{\"narrative\":\" \"}", 422)
                        .body())
                .contains("write the narrative first");
        step(lead, one, "/pre-assessment", NARRATIVE, 403);
        var filed = read(step(manager, one, "/pre-assessment", NARRATIVE, 200));
        assertThat(filed.get("filedOn").asString()).isEqualTo(today.toString());

        needsTheVersion(manager, one, "/review", meeting(today));
        assertThat(blamed(step(manager, one, "/review", meeting(today.plusDays(1)), 422)))
                .isEqualTo("reviewHeldOn");
        assertThat(blamed(step(manager, one, "/review", "{\"participants\":\"Pat\"}", 400)))
                .isEqualTo("reviewHeldOn");
        step(manager, one, "/review", meeting(today), 200);

        needsTheVersion(manager, one, "/approve", "");
        step(lead, one, "/approve", "", 403);
        var approved = read(step(manager, one, "/approve", "{\"reason\":\"Welcome\"}", 200));

        assertThat(approved.get("status").asString()).isEqualTo("APPROVED");
        assertThat(approved.get("reason").asString()).isEqualTo("Welcome");
        step(manager, one, "/decline", "{\"reason\":\"late\"}", 409);
        step(lead, one, "/withdraw", "", 409);
        assertThat(read(lead.get(path + "/scorecard")).get("tier").asString()).isEqualTo("PREMIER");
        assertThat(deeds("premier.applied", false)).isEqualTo(1);
        assertThat(deeds("premier.applied", true)).isEqualTo(1);
        assertThat(deeds("tier.premier-approved", false)).isEqualTo(1);
        assertThat(deeds("premier.declined", true)).isEqualTo(1);
        assertThat(mails()).contains("Example Consulting applies for Premier");
    }

    @Test
    @DisplayName("R18: an executive business review is recorded by the approval, and read by all who see the partner")
    void theReviewIsReadByDay() {
        for (var years = 3; years > 0; years--) {
            jdbc.sql("insert into executive_business_review (partner_no, approved_on) values (?, ?)")
                    .params(partner.partnerNo(), today.minusYears(years))
                    .update();
        }
        var reviews = path + "/executive-business-reviews";

        assertThat(listedByPages(team, reviews, "approvedOn")).hasSize(3).isSorted();
        var one = expect(200, lead.get(reviews + "/" + today.minusYears(1)));
        expect(304, lead.get(reviews + "/" + today.minusYears(1), "If-None-Match", Program.tag(one)));
        expect(404, lead.get(reviews + "/" + today));
        expect(404, lead.get(reviews + "/soon"));
        expect(404, outsider.get(reviews));
    }

    @Test
    void whoLacksCriteriaIsToldEachOfThem() {
        candidate(today.minusMonths(7));
        jdbc.sql("delete from business_plan where partner_no = ?")
                .param(partner.partnerNo())
                .update();

        var refused = expect(422, lead.post(applications, ""));

        assertThat(read(refused).get("errors").findValuesAsString("field")).contains("business-plan");
        assertThat(listed(lead, applications, "applicationNo")).isEmpty();
        assertThat(deeds("premier.applied", true)).isEqualTo(1);
    }

    @Test
    void anApprovalNamesTheRowThatLapsedMeanwhile() {
        var one = reviewed();
        jdbc.sql("delete from business_plan where partner_no = ?")
                .param(partner.partnerNo())
                .update();

        var refused = step(manager, one, "/approve", "", 422);

        assertThat(read(refused).get("errors").findValuesAsString("field")).contains("business-plan");
        assertThat(read(manager.get(one)).get("status").asString()).isEqualTo("REVIEW_HELD");
        assertThat(deeds("tier.premier-approved", true)).isEqualTo(1);
    }

    @Test
    void aDeclinedApplicantReadsWhyAndAWithdrawnOneIsGone() {
        var one = reviewed();
        assertThat(blamed(step(administrator, one, "/decline", "{\"reason\":\" \"}", 422)))
                .isEqualTo("reason");
        step(administrator, one, "/decline", "{\"reason\":\"Next year\"}", 200);
        assertThat(read(lead.get(one)).get("reason").asString()).isEqualTo("Next year");

        var second = location(expect(201, lead.post(applications, "")));
        needsTheVersion(lead, second, "/withdraw", "");
        step(manager, second, "/withdraw", "", 403);
        step(lead, second, "/withdraw", "", 200);
        var third = location(expect(201, lead.post(applications, "")));

        assertThat(listedByPages(team, applications, "status")).containsExactly("DECLINED", "WITHDRAWN", "APPLIED");
        expect(404, outsider.get(third));
        expect(404, outsider.get(applications));
    }

    @Test
    void theNarrativeIsTheVendorsAndWrittenOverByNobodyWhoHasntSeenIt() {
        candidate(today.minusMonths(7));
        var one = location(lead.post(applications, ""));
        var seen = Program.tag(manager.get(one));
        var first = expect(200, manager.call("PUT", one + "/narrative", NARRATIVE, "If-Match", seen));
        assertThat(read(first).get("narrative").asString()).isEqualTo("They deliver.");

        expect(412, manager.call("PUT", one + "/narrative", NARRATIVE, "If-Match", seen));
        expect(428, manager.call("PUT", one + "/narrative", NARRATIVE));
        expect(403, lead.call("PUT", one + "/narrative", NARRATIVE, "If-Match", seen));
        expect(412, lead.post(one + "/withdraw", "", "If-Match", seen));

        assertThat(read(lead.get(one)).get("narrative").isNull()).isTrue();
        assertThat(lead.get(applications).body()).doesNotContain("deliver");
        var assessment = read(expect(200, manager.get(one + "/data-assessment")));
        assertThat(assessment.get("criteria").size()).isPositive();
        expect(403, lead.get(one + "/data-assessment"));
    }

    private String reviewed() {
        candidate(today.minusMonths(7));
        var one = location(expect(201, lead.post(applications, "")));
        step(manager, one, "/pre-assessment", NARRATIVE, 200);
        step(manager, one, "/review", meeting(today), 200);
        return one;
    }

    private static String meeting(LocalDate day) {
        return "{\"reviewHeldOn\":\"%s\",\"participants\":\"Ann, Pat\"}".formatted(day);
    }

    /** Holds Advanced and the criteria of Premier since a day. */
    private void candidate(LocalDate since) {
        Material.of(jdbc, partner)
                .member(today.minusYears(3), today.plusYears(1))
                .tier("ADVANCED", today.minusMonths(10), today.plusMonths(2))
                .forPremier(since);
    }
}
