package org.tierboard.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.AtOnce;
import org.tierboard.Forms;
import org.tierboard.PartnerPagesTest;
import org.tierboard.Visitor;
import org.tierboard.job.DailyTask;
import org.tierboard.plan.PlanFiles;

class PlanWorkflowTests extends PartnerPagesTest {

    private static final String BOUNDARY = "boundary-of-parts";

    @Autowired
    List<DailyTask> tasks;

    Visitor lead;
    Visitor manager;
    String plan;

    @BeforeEach
    void signIn() {
        lead = visitor(people.leadOf(partner));
        manager = visitor(people.managerOf(partner));
        plan = "/partners/" + partner.id() + "/plan";
    }

    @Test
    @DisplayName("R14, FAQ 28: a plan counts from the day on which the partner manager confirms it")
    void isHandedInReadAndConfirmed() {
        assertThat(upload(lead, "Plan 2026.pdf", pdf()).statusCode()).isEqualTo(302);
        assertThat(counting()).isZero();
        assertThat(mails("Business plan of Example Consulting waits for you")).isOne();
        assertThat(page(manager.get("/waiting")).text()).contains("Confirm or return the business plan");

        Forms.send(manager, plan, "/confirm", Map.of());

        assertThat(counting()).isOne();
        assertThat(mails("Business plan of Example Consulting confirmed")).isOne();
        var shown = page(lead.get(plan));
        assertThat(shown.select("#due").text()).contains("next review is due by");
        assertThat(shown.select("tr[data-plan]").attr("data-status")).isEqualTo("CONFIRMED");
        assertThat(shown.select("form[action$=/confirm]")).isEmpty();
    }

    @Test
    void isReturnedWithARemarkAndANewerOneTakesItsPlace() {
        upload(lead, "first.pdf", pdf());
        assertThat(page(Forms.send(manager, plan, "/return", Map.of("remark", "")))
                        .text())
                .contains("Say what should be changed.");

        Forms.send(manager, plan, "/return", Map.of("remark", "Say more about chapter 3."));

        assertThat(page(lead.get(plan)).select("#returned-plan").text()).contains("Say more about chapter 3.");
        assertThat(page(lead.get("/waiting")).text()).contains("was returned");
        upload(lead, "second.pdf", pdf());
        upload(lead, "third.pdf", pdf());
        assertThat(page(lead.get(plan)).select("tr[data-plan]").eachAttr("data-status"))
                .containsExactly("SUBMITTED", "SUPERSEDED", "RETURNED");
        assertThat(page(lead.get("/waiting")).text()).doesNotContain("was returned");
        assertThat(counting()).isZero();
    }

    @Test
    void theFileComesBackAsItWasAndIsNeverShownInTheBrowser() {
        var content = new String(PlanFiles.pdf(2_000_000), StandardCharsets.ISO_8859_1);
        upload(lead, "Pläne \"2026\".pdf", content);

        var file = manager.get(plan + "/1/file");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(content);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Pl%C3%A4ne");
        var outsider = visitor(people.leadOf(people.partner()));
        assertThat(outsider.get(plan + "/1/file").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(plan + "/1/file").statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsNoPlanIsRefusedWithTheReasonAndNothingIsKept() {
        assertThat(page(upload(lead, "plan.pdf", "MZ this is a program"))
                        .select("#file-error")
                        .text())
                .contains("neither a PDF nor a DOCX");
        assertThat(page(upload(lead, "plan.pdf", "")).select("#file-error").text())
                .contains("Choose a file");
        var large = new String(PlanFiles.pdf(21 << 20), StandardCharsets.ISO_8859_1);
        assertThat(page(upload(lead, "plan.pdf", large)).select("#file-error").text())
                .contains("larger than 20 MB");
        assertThat(count("select count(*) from plan_submission where partner_no = :no"))
                .isZero();
    }

    @Test
    void nobodyConfirmsTheirOwnPlan() {
        upload(manager, "plan.pdf", pdf());
        assertThat(page(manager.get(plan)).select("form[action$=/confirm]")).isEmpty();

        var answer = manager.post(plan + "/1/confirm", Map.of("version", "0"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(counting()).isZero();
        assertThat(refusals()).isOne();
        var other = visitor(people.managerOf(partner));
        assertThat(Forms.send(other, plan, "/confirm", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void fiftyConfirmationsAtOnceAreOne() {
        upload(lead, "Plan 2026.pdf", pdf());
        var form = Forms.find(manager, plan, "/confirm");
        var fields = Forms.fields(form, Map.of());
        fields.remove("_once"); // fifty people, not one who clicks fifty times

        var answers = AtOnce.all(50, number -> manager.post(form.attr("action"), fields));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(49)
                .allSatisfy(answer -> assertThat(page(answer).text()).contains("confirmed meanwhile, by Ann Example"));
        assertThat(counting()).isOne();
        assertThat(mails("Business plan of Example Consulting confirmed")).isOne();
        assertThat(confirmations(false)).isOne();
        assertThat(confirmations(true)).isEqualTo(49);
    }

    private long confirmations(boolean refused) {
        return count("select count(*) from audit_line where partner_no = :no and action = 'plan.confirmed'"
                + (refused ? " and refused" : " and not refused"));
    }

    @Test
    void whoComesTooLateIsToldWhatHappened() {
        upload(lead, "plan.pdf", pdf());
        var form = Forms.find(manager, plan, "/confirm");
        Forms.send(manager, plan, "/return", Map.of("remark", "More"));

        var late = manager.post(form.attr("action"), Forms.fields(form, Map.of()));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text()).contains("returned meanwhile, by Ann Example");
        assertThat(manager.post(plan + "/1/confirm", Map.of("version", "0")).statusCode())
                .isEqualTo(409);
        assertThat(manager.post(plan + "/9/confirm", Map.of("version", "0")).statusCode())
                .isEqualTo(404);
        assertThat(counting()).isZero();
    }

    @Test
    void remindersGoOutOnceEach() {
        var today = calendar.today();
        confirmed(today.minusYears(1).plusDays(45));

        run(today);
        run(today);
        assertThat(reminders()).isOne();
        run(today.plusDays(15));
        run(today.plusDays(16));
        assertThat(reminders()).isEqualTo(2);
        run(today.plusDays(39));
        assertThat(reminders()).isEqualTo(3);
        run(today.plusDays(46));
        assertThat(reminders()).isEqualTo(3);
    }

    @Test
    void noReminderGoesOutForAPlanThatWasReviewedSince() {
        var today = calendar.today();
        confirmed(today.minusYears(1).plusDays(45));
        confirmed(today.minusDays(3));

        run(today);

        assertThat(reminders()).isZero();
    }

    private void run(LocalDate day) {
        tasks.stream().filter(task -> task.name().equals("plan.reminders")).forEach(task -> task.run(day));
    }

    private void confirmed(LocalDate day) {
        jdbc.sql("insert into business_plan (partner_no, confirmed_on, confirmed_by) values (:no, :day, 'Pat')")
                .param("no", partner.partnerNo())
                .param("day", day)
                .update();
    }

    private HttpResponse<String> upload(Visitor visitor, String name, String content) {
        var form = Forms.find(visitor, plan, "/plan");
        var body = new StringBuilder();
        form.select("input[type=hidden]")
                .forEach(input -> part(body, "name=\"" + input.attr("name") + "\"", input.val()));
        part(body, "name=\"note\"", "Please read");
        part(
                body,
                "name=\"file\"; filename=\"" + name.replace("\"", "%22") + "\"\r\nContent-Type: application/pdf",
                content);
        body.append("--").append(BOUNDARY).append("--\r\n");
        return visitor.send("POST", plan, body.toString(), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append(
                "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, content));
    }

    private static String pdf() {
        return new String(PlanFiles.pdf(), StandardCharsets.ISO_8859_1);
    }

    private long counting() {
        return count("select count(*) from plan_counting where partner_no = :no");
    }

    private long reminders() {
        return count("select count(*) from outgoing_mail where partner_no = :no and kind = 'REMINDER'");
    }

    private long refusals() {
        return count("select count(*) from audit_line where partner_no = :no and refused"
                + " and action = 'plan.confirmed' and reason = 'OWN_SUBMISSION'");
    }
}
