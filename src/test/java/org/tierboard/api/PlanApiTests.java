package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.plan.PlanFiles;

/** A business plan's life, told through the API alone. */
class PlanApiTests extends FactApiTest {

    String plans;

    @BeforeEach
    void plans() {
        plans = path + "/business-plans";
    }

    @Test
    @DisplayName("R14, FAQ 28: a plan that was handed in counts from its confirmation, and its next review is told")
    void isHandedInAndConfirmed() {
        var added = expect(201, upload(lead));
        var one = location(added);
        assertThat(one).isEqualTo(plans + "/1");
        assertThat(Program.tag(added)).isEqualTo("\"0\"");
        assertThat(read(added).get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(read(added).get("confirmedOn").isNull()).isTrue();

        needsTheVersion(manager, one, "/confirm", "");
        step(lead, one, "/confirm", "", 403);
        step(team, one, "/confirm", "", 403);
        var confirmed = read(step(manager, one, "/confirm", "", 200));

        assertThat(confirmed.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.get("confirmedOn").asString())
                .isEqualTo(calendar.today().toString());
        assertThat(confirmed.get("confirmedBy").asString()).isEqualTo("Ann Example");
        var again = step(manager, one, "/confirm", "", 409);
        assertThat(again.body()).contains("confirmed meanwhile, by Ann Example");
        assertThat(deeds("plan.submitted", false)).isEqualTo(1);
        assertThat(deeds("plan.confirmed", false)).isEqualTo(1);
        assertThat(deeds("plan.confirmed", true)).isEqualTo(1);
        assertThat(mails())
                .containsExactly(
                        "Business plan of Example Consulting waits for you",
                        "Business plan of Example Consulting confirmed");
    }

    @Test
    void aConfirmationSaysWhenTheNextPlanIsDue() {
        confirmed(3);
        confirmed(2);
        confirmed(1);
        var days = plans + "/confirmations";

        assertThat(listedByPages(team, days, "confirmedOn")).hasSize(3).isSorted();

        var one = days + "/" + calendar.today().minusYears(1);
        var read = expect(200, lead.get(one));
        assertThat(read(read).get("dueOn").asString())
                .isEqualTo(calendar.today().toString());
        expect(304, lead.get(one, "If-None-Match", Program.tag(read)));
        expect(404, lead.get(days + "/" + calendar.today()));
        expect(404, lead.get(days + "/+999999999-01-01"));
        expect(404, lead.get(days + "/2026-02-30"));
        expect(404, outsider.get(one));
    }

    @Test
    void isReturnedWithARemarkAndGivesWayToANewerOne() {
        var one = location(upload(lead));
        assertThat(blamed(step(manager, one, "/return", "{\"remark\":\" \"}", 400)))
                .isEqualTo("remark");
        step(lead, one, "/return", "{\"remark\":\"More\"}", 403);
        var returned = read(step(administrator, one, "/return", "{\"remark\":\"Say more.\"}", 200));
        assertThat(returned.get("remark").asString()).isEqualTo("Say more.");
        assertThat(returned.get("confirmedOn").isNull()).isTrue();
        upload(lead);
        upload(lead);

        assertThat(listedByPages(team, plans, "status")).containsExactly("RETURNED", "SUPERSEDED", "SUBMITTED");
        assertThat(listed(manager, plans + "?status=SUBMITTED", "planNo")).containsExactly("3");
        assertThat(read(lead.get(plans + "/2")).get("confirmedOn").isNull()).isTrue();
        expect(400, lead.get(plans + "?status=LOST"));
    }

    @Test
    void theFileIsReadByThoseWhoSeeThePartner() {
        var one = location(upload(lead));

        var file = expect(200, team.get(one + "/file"));

        assertThat(file.body()).isEqualTo(pdf());
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("Plan");
        expect(404, outsider.get(one + "/file"));
        expect(404, outsider.get(one));
        expect(404, lead.get(plans + "/9/file"));
    }

    @Test
    void whatIsNoPlanIsRefusedAndNothingOfItIsKept() {
        assertThat(blamed(expect(422, lead.upload(plans, "plan.pdf", "MZ a program"))))
                .isEqualTo("file");
        assertThat(expect(422, lead.upload(plans, "plan.pdf", "")).body()).contains("Choose a file");
        assertThat(blamed(expect(422, lead.upload(plans, "plan.pdf", pdf(), "note", "x".repeat(1001)))))
                .isEqualTo("note");
        expect(201, lead.upload(plans, "plan.pdf", pdf(), "note", "x".repeat(1000)));
        expect(403, team.upload(plans, "plan.pdf", pdf()));
        expect(404, outsider.upload(plans, "plan.pdf", pdf()));
        expect(415, lead.post(plans, "{}"));

        assertThat(listed(lead, plans, "planNo")).containsExactly("1");
    }

    @Test
    void aPlanThatCountedSaysSoWhenItHasASuccessor() {
        var one = location(upload(lead));
        step(manager, one, "/confirm", "", 200);
        step(manager, location(upload(lead)), "/confirm", "", 200);

        var older = read(lead.get(one));

        assertThat(older.get("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(older.get("confirmedOn").asString())
                .isEqualTo(calendar.today().toString());
        assertThat(older.get("confirmedBy").asString()).isEqualTo("Ann Example");
    }

    @Test
    void nobodyConfirmsTheirOwnPlan() {
        var one = location(upload(manager));

        var refused = step(manager, one, "/confirm", "", 403);

        assertThat(refused.body()).contains("You handed this in yourself");
        assertThat(deeds("plan.confirmed", true)).isEqualTo(1);
        step(program(people.managerOf(partner)), one, "/confirm", "", 200);
    }

    @Test
    void aPlanThatIsSentAgainWithItsKeyIsHandedInOnce() {
        var first = expect(201, keyed("one", "Plan.pdf", pdf(), ""));
        var again = expect(201, keyed("another", "Plan.pdf", pdf(), ""));

        assertThat(again.body()).isEqualTo(first.body()).contains("SUBMITTED");
        assertThat(location(again)).isEqualTo(location(first)).isEqualTo(plans + "/1");
        assertThat(Program.tag(again)).isEqualTo(Program.tag(first)).isNotEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(listed(lead, plans, "planNo")).containsExactly("1");
        assertThat(deeds("plan.submitted", false)).isEqualTo(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void anotherPlanWithTheKeyOrAnotherNoteIsRefused() {
        keyed("one", "Plan.pdf", pdf(), "");

        for (var other : new String[][] {
            {"Plan.pdf", pdf() + "%%EOF\n", ""}, {"Another.pdf", pdf(), ""}, {"Plan.pdf", pdf(), "Please read"}
        }) {
            assertThat(expect(422, keyed("one", other[0], other[1], other[2])).body())
                    .contains("urn:tierboard:problem:key-reused");
        }
        assertThat(listed(lead, plans, "planNo")).containsExactly("1");
    }

    @Test
    void aPlanThatWasRefusedIsMendedAndSentAgainWithItsKey() {
        expect(422, keyed("one", "Plan.pdf", "MZ a program", ""));

        expect(201, keyed("one", "Plan.pdf", pdf(), ""));
    }

    @Test
    void aPlanThatIsSentManyTimesAtOnceIsHandedInOnce() {
        var answers = AtOnce.all(20, i -> keyed("b" + i, "Plan.pdf", pdf(), ""));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(busy ->
                        assertThat(busy.headers().firstValue("Retry-After")).isPresent());
        assertThat(listed(lead, plans, "planNo")).containsExactly("1");
    }

    private HttpResponse<String> keyed(String boundary, String name, String content, String note) {
        var body = """
                --%1$s
                Content-Disposition: form-data; name="note"

                %4$s
                --%1$s
                Content-Disposition: form-data; name="file"; filename="%2$s"

                %3$s
                --%1$s--
                """.replace("\n", "\r\n").formatted(boundary, name, content, note);
        return lead.post(
                plans,
                body,
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Idempotency-Key",
                "plan-" + partner.id());
    }

    private HttpResponse<String> upload(Program by) {
        return by.upload(plans, "Plan 2026.pdf", pdf(), "note", "Please read");
    }

    private void confirmed(int yearsAgo) {
        jdbc.sql("insert into business_plan (partner_no, confirmed_on, confirmed_by) values (:no, :day, 'Pat')")
                .param("no", partner.partnerNo())
                .param("day", calendar.today().minusYears(yearsAgo))
                .update();
    }

    private static String pdf() {
        return new String(PlanFiles.pdf(), StandardCharsets.ISO_8859_1);
    }
}
