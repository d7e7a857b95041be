package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.plan.PlanFiles;
import org.tierboard.tiering.Material;

/** Confirmations of business plans that are known from elsewhere, told through the API alone. */
class PlanConfirmationsTests extends FactApiTest {

    private static final String KIM = "{\"confirmedBy\":\"Kim\"}";
    private static final String REASON = "{\"reason\":\"Another partner's\"}";

    String confirmations;
    LocalDate today;

    @BeforeEach
    void confirmations() {
        confirmations = path + "/business-plans/confirmations";
        today = calendar.today();
    }

    @Test
    @DisplayName("R14, R1: a recorded confirmation counts for its period, and taken back it counts on no day")
    void countsUntilItIsTakenBack() {
        Material.of(jdbc, partner).tier("SELECT", today.minusMonths(3), today.plusMonths(9));
        assertThat(onCard(today)).isEqualTo("NOT_MET");

        var one = location(expect(201, manager.post(confirmations, confirmed(today.minusDays(9)))));

        assertThat(onCard(today)).isEqualTo("MET");
        assertThat(onCard(today.minusDays(9))).isEqualTo("MET");
        assertThat(onCard(today.minusDays(10))).isEqualTo("NOT_MET");
        assertThat(onCard(today.minusDays(9).plusYears(1).minusDays(1))).isEqualTo("MET");
        assertThat(onCard(today.minusDays(9).plusYears(1))).isEqualTo("NOT_MET");
        assertThat(records()).isEqualTo(1);
        step(manager, one, "/cancel", REASON, 204);
        assertThat(onCard(today)).isEqualTo("NOT_MET");
        assertThat(records()).isZero();
        expect(404, lead.get(one));
        assertThat(mails()).isEmpty();
    }

    @Test
    void isRecordedCorrectedAndTakenBackInTheVersionThatWasSeen() {
        var added = expect(201, administrator.post(confirmations, confirmed(LocalDate.of(2024, 2, 29))));
        var one = location(added);
        assertThat(one).isEqualTo(confirmations + "/2024-02-29");
        assertThat(read(added).get("confirmedBy").asString()).isEqualTo("Pat");
        assertThat(read(added).get("dueOn").asString()).isEqualTo("2025-02-28");
        assertThat(Program.tag(added)).isEqualTo(Program.tag(lead.get(one)));

        expect(428, manager.call("PUT", one, KIM));
        expect(412, manager.call("PUT", one, KIM, "If-Match", "\"999\""));
        var changed = change(manager, one, KIM, 200);
        assertThat(read(changed).get("confirmedBy").asString()).isEqualTo("Kim");
        assertThat(Program.tag(changed)).isNotEqualTo(Program.tag(added));
        expect(412, manager.call("PUT", one, "{\"confirmedBy\":\"Max\"}", "If-Match", Program.tag(added)));
        assertThat(read(change(manager, one, KIM, 200))).isEqualTo(read(changed));

        needsTheVersion(manager, one, "/cancel", REASON);
        assertThat(blamed(step(manager, one, "/cancel", "{\"reason\":\"\u2003\"}", 400)))
                .isEqualTo("reason");
        step(manager, one, "/cancel", REASON, 204);

        assertThat(audited())
                .containsExactly(
                        "plan.confirmation-recorded {} {\"confirmedBy\":\"Pat\"} -",
                        "plan.confirmation-corrected {\"confirmedBy\":\"Pat\"} {\"confirmedBy\":\"Kim\"} -",
                        "plan.confirmation-cancelled {\"confirmedBy\":\"Kim\"} {} Another partner's");
    }

    @Test
    void whatCantBeIsRefusedByItsField() {
        assertThat(blamed(expect(422, manager.post(confirmations, confirmed(today.plusDays(1))))))
                .isEqualTo("confirmedOn");
        assertThat(blamed(expect(422, manager.post(confirmations, confirmed(LocalDate.of(1989, 12, 31))))))
                .isEqualTo("confirmedOn");
        assertThat(blamed(expect(400, manager.post(confirmations, "{\"confirmedBy\":\"Pat\"}"))))
                .isEqualTo("confirmedOn");
        for (var by : new String[] {"null", "\"\"", "\"\u2003\"", "\"a\\u0007\"", "\"" + "x".repeat(301) + "\""}) {
            var body = confirmed(today).replace("\"Pat\"", by);
            assertThat(blamed(expect(400, manager.post(confirmations, body)))).isEqualTo("confirmedBy");
        }
        expect(201, manager.post(confirmations, confirmed(today).replace("Pat", "x".repeat(300))));
        expect(201, manager.post(confirmations, confirmed(LocalDate.of(1990, 1, 1))));

        assertThat(listed(lead, confirmations, "confirmedOn")).containsExactly("1990-01-01", today.toString());
        assertThat(deeds("plan.confirmation-recorded", true)).isEqualTo(2);
    }

    @Test
    void managersOfThePartnerWriteAndOthersNeitherWriteNorLearnOfIt() {
        var one = location(expect(201, manager.post(confirmations, confirmed(today))));
        var elsewhere = program(people.managerOf(people.partner()));

        for (var other : new Program[] {elsewhere, outsider, lead, team}) {
            var expected = other == elsewhere ? 404 : 403;
            expect(expected, other.post(confirmations, confirmed(today.minusDays(1))));
            expect(expected, other.call("PUT", one, KIM, "If-Match", Program.tag(administrator.get(one))));
            step(other, one, "/cancel", REASON, expected);
        }
        for (var day : new String[] {"1999-01-01", "2026-02-30", "+999999999-01-01", "today"}) {
            expect(404, manager.call("PUT", confirmations + "/" + day, KIM, "If-Match", "\"0\""));
            expect(404, manager.post(confirmations + "/" + day + "/cancel", REASON, "If-Match", "\"0\""));
        }
        assertThat(read(lead.get(one)).get("confirmedBy").asString()).isEqualTo("Pat");
    }

    @Test
    @DisplayName("R14, FAQ 28: what was confirmed here is neither changed nor taken back nor recorded again")
    void whatWasConfirmedHereStays() {
        handIn();
        step(manager, path + "/business-plans/1", "/confirm", "", 200);
        handIn();
        step(manager, path + "/business-plans/2", "/confirm", "", 200);
        var one = confirmations + "/" + today;

        var refused = step(administrator, one, "/cancel", REASON, 409);

        assertThat(refused.body()).contains("Plan 2026.pdf", "confirmed here on " + day(today) + ", by Ann Example");
        assertThat(change(administrator, one, KIM, 409).body()).contains("What was decided here stays");
        change(administrator, one, "{\"confirmedBy\":\"Ann Example\"}", 200);
        assertThat(expect(409, administrator.post(confirmations, confirmed(today)))
                        .body())
                .contains("A confirmation of " + day(today) + " is recorded already");
        assertThat(read(lead.get(one)).get("confirmedBy").asString()).isEqualTo("Ann Example");
        assertThat(deeds("plan.confirmation-cancelled", true)).isEqualTo(1);
        assertThat(deeds("plan.confirmation-corrected", true)).isEqualTo(1);
        assertThat(deeds("plan.confirmation-corrected", false)).isZero();
    }

    @Test
    void whatWaitsForADecisionIsDecidedByNoRecord() {
        handIn();

        var refused = expect(409, manager.post(confirmations, confirmed(today)));

        assertThat(refused.body()).contains("Plan 2026.pdf", "handed in on " + day(today), "waits for a decision");
        expect(201, manager.post(confirmations, confirmed(today.minusDays(1))));
        assertThat(read(lead.get(path + "/business-plans/1")).get("status").asString())
                .isEqualTo("SUBMITTED");
        step(manager, path + "/business-plans/1", "/return", "{\"remark\":\"More\"}", 200);
        expect(201, manager.post(confirmations, confirmed(today)));
    }

    @Test
    void aDecisionTakesThePlaceOfWhatWasRecordedOfItsDay() {
        var one = location(expect(201, manager.post(confirmations, confirmed(today))));
        var recorded = Program.tag(manager.get(one));
        handIn();

        step(manager, path + "/business-plans/1", "/confirm", "", 200);

        assertThat(read(lead.get(one)).get("confirmedBy").asString()).isEqualTo("Ann Example");
        expect(412, manager.post(one + "/cancel", REASON, "If-Match", recorded));
        step(manager, one, "/cancel", REASON, 409);
        assertThat(listed(lead, confirmations, "confirmedOn")).containsExactly(today.toString());
        assertThat(audited())
                .contains("plan.confirmed {\"status\":\"SUBMITTED\",\"confirmedBy\":\"Pat\"}"
                        + " {\"status\":\"CONFIRMED\",\"confirmedBy\":\"Ann Example\"} -");
    }

    private void handIn() {
        expect(
                201,
                lead.upload(
                        path + "/business-plans",
                        "Plan 2026.pdf",
                        new String(PlanFiles.pdf(), StandardCharsets.ISO_8859_1)));
    }

    private static String confirmed(LocalDate day) {
        return "{\"confirmedOn\":\"%s\",\"confirmedBy\":\"Pat\"}".formatted(day);
    }

    private long records() {
        return read(expect(200, lead.get(path + "/scorecard/rows/business-plan?column=upgrade")))
                .get("records")
                .size();
    }

    private String onCard(LocalDate day) {
        return cell("business-plan", day);
    }
}
