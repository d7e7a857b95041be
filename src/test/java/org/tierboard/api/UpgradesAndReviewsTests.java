package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Partner;
import org.tierboard.tiering.Material;

/** Upgrades and reviews, told through the API alone. */
class UpgradesAndReviewsTests extends FactApiTest {

    LocalDate day;

    @BeforeEach
    void lookAtTheCalendar() {
        day = calendar.today();
    }

    /** R27: what lapsed since the request was made refuses the grant, by its rows. */
    @Test
    void anUpgradeIsAskedForAndGrantedOnTheCardOfTheMoment() {
        var material = Material.of(jdbc, partner).member(day.minusYears(1), day.plusMonths(1));
        var requests = path + "/upgrade-requests";
        var early = lead.post(requests, "");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("\"field\":\"launched-opportunities\"", ": 0 of ");
        material.forSelect(day);
        assertThat(manager.post(requests, "").statusCode()).isEqualTo(403);

        var asked = lead.post(requests, "");
        var one = location(asked);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(asked.body()).contains("\"tier\":\"SELECT\",\"status\":\"REQUESTED\"");
        assertThat(lead.post(requests, "").statusCode()).isEqualTo(409);
        assertThat(manager.post(one + "/grant", "").statusCode()).isEqualTo(428);
        assertThat(manager.post(one + "/grant", "", "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        step(lead, one, "/grant", "", 403);
        step(manager, one, "/decline", "{}", 400);

        launched(false);
        assertThat(step(manager, one, "/grant", "", 422).body()).contains("\"field\":\"launched-opportunities\"");
        launched(true);
        assertThat(step(manager, one, "/grant", "{\"reason\":\"Well done\"}", 200)
                        .body())
                .contains("\"status\":\"GRANTED\"", "\"reason\":\"Well done\"");
        step(manager, one, "/decline", "{\"reason\":\"late\"}", 409);

        assertThat(lead.get(path).body()).contains("\"tier\":\"SELECT\"");
        assertThat(lead.get(requests).body()).contains("GRANTED");
        assertThat(mail.subjects(leading.email())).containsExactly("Example Consulting holds Select");
        assertThat(deeds("tier.upgraded", false)).isEqualTo(1);
        assertThat(deeds("tier.upgrade-granted", true)).isEqualTo(1);
        assertThat(deeds("tier.upgrade-declined", true)).isEqualTo(1);
    }

    @Test
    void aRequestIsWithdrawnByItsLeadAndAnothersIsUnknown() {
        Material.of(jdbc, partner).member(day.minusYears(1), day.plusMonths(1)).forSelect(day);
        var one = location(lead.post(path + "/upgrade-requests", ""));

        var other = people.partner();
        var itsLead = program(people.leadOf(other));
        expect(404, itsLead.get(one));
        expect(404, itsLead.get(one.replace(partner.id(), other.id())));
        assertThat(step(lead, one, "/withdraw", "", 200).body()).contains("WITHDRAWN");
        step(lead, one, "/withdraw", "", 409);
    }

    /** R28: 90 days at most; the card of the decision is kept with it. */
    @Test
    void aReviewThatIsMissedIsPutOffAndThenFollowedByNoTier() {
        var reviewOn = day.minusDays(5);
        Material.of(jdbc, partner)
                .member(day.minusYears(2), day.plusMonths(1))
                .tier("SELECT", reviewOn.minusYears(1), reviewOn);
        var one = path + "/reviews/" + reviewOn;
        var review = manager.get(one);
        assertThat(review.body()).contains("\"due\":true", "\"field\":\"launched-opportunities\"", "\"NONE\"");
        assertThat(manager.get("/api/v1/reviews").body()).contains(partner.id(), "\"due\":true");
        assertThat(manager.get(path + "/reviews/" + day).statusCode()).isEqualTo(404);
        assertThat(lead.get(one).statusCode()).isEqualTo(403);

        assertThat(manager.post(one + "/renew", "").statusCode()).isEqualTo(428);
        assertThat(step(manager, one, "/renew", "", 422).body()).contains("\"field\":\"launched-opportunities\"");
        assertThat(blamed(step(manager, one, "/extend", extension(91), 422))).isEqualTo("nextReviewOn");
        step(manager, one, "/extend", "{\"nextReviewOn\":\"" + day.plusDays(9) + "\"}", 400);
        var extended = step(manager, one, "/extend", extension(90), 200);
        assertThat(extended.body()).contains("\"kind\":\"EXTENDED\"", "\"reviewAfter\":\"" + day.plusDays(90) + "\"");
        assertThat(manager.post(one + "/move", "{\"reason\":\"x\"}", "If-Match", Program.tag(review))
                        .statusCode())
                .isEqualTo(412);
        var decided = manager.get(one);
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(manager.get(location(decided)).body()).contains("\"kind\":\"EXTENDED\"");
        assertThat(new Program(port, tokens, people.managerOf()).get(one).statusCode())
                .isEqualTo(404);
        assertThat(manager.get(path + "/reviews/+999999999-01-01").statusCode()).isEqualTo(404);
        var later = path + "/reviews/" + day.plusDays(90);
        assertThat(manager.post(one + "/move", "{\"reason\":\"x\"}", "If-Match", Program.tag(manager.get(later)))
                        .statusCode())
                .isEqualTo(409);
        step(manager, later, "/move", "{\"reason\":\"x\"}", 422);

        var period = path + "/tier-periods/" + reviewOn.minusYears(1);
        var put = administrator.call(
                "PUT",
                period,
                "{\"tier\":\"ADVANCED\",\"nextReviewOn\":\"" + day.plusDays(90) + "\"}",
                "If-Match",
                Program.tag(administrator.get(period)));
        assertThat(put.statusCode()).as(put.body()).isEqualTo(422);
        step(administrator, period, "/cancel", "{\"reason\":\"x\"}", 422);

        var decisions = json.readTree(lead.get(path + "/tier-decisions").body());
        var number = decisions.at("/items/0/decisionNo").asInt();
        var kept = json.readTree(lead.get(path + "/tier-decisions/" + number).body());
        assertThat(kept.at("/decision/reason").asString()).isEqualTo("They launch soon");
        assertThat(kept.at("/card/partnerId").asString()).isEqualTo(partner.id());
        assertThat(kept.at("/card/nextReviewDate").asString()).isEqualTo(reviewOn.toString());
        var printed = lead.get(path + "/tier-decisions/" + number + ".pdf", "Accept", "*/*");
        assertThat(printed.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(mail.subjects(leading.email())).hasSize(1);
    }

    @Test
    void aReviewIsRenewedOrMoved() {
        var reviewOn = day.minusDays(5);
        Material.of(jdbc, partner)
                .member(day.minusYears(2), day.plusMonths(1))
                .tier("SELECT", reviewOn.minusYears(1), reviewOn)
                .forSelect(day.minusMonths(2));
        var renewed = step(manager, path + "/reviews/" + reviewOn, "/renew", "", 200);
        assertThat(renewed.body())
                .contains("\"kind\":\"RENEWED\"", "\"reviewAfter\":\"" + reviewOn.plusYears(1) + "\"");

        var other = people.partner();
        Material.of(jdbc, other).tier("SELECT", reviewOn.minusYears(1), reviewOn);
        var moved = step(
                administrator,
                "/api/v1/partners/" + other.id() + "/reviews/" + reviewOn,
                "/move",
                "{\"reason\":\"Nothing came\"}",
                200);
        assertThat(moved.body()).contains("\"kind\":\"MOVED\"", "\"tierAfter\":null");
    }

    @Test
    void webhooksHearThatATierChangedAndNotThatSomebodyAsked() {
        var hook = jdbc.sql("insert into webhook (partner_no, name, url, events, secret, created_by, created_at)"
                        + " values (:partner, 'x', 'https://hooks.example.com/', '{tier.changed}', 'x', 'Ann', now())"
                        + " returning hook_no")
                .param("partner", partner.partnerNo())
                .query(Long.class)
                .single();
        Material.of(jdbc, partner).member(day.minusYears(1), day.plusMonths(1)).forSelect(day);
        var one = location(lead.post(path + "/upgrade-requests", ""));
        assertThat(told(hook)).isEmpty();

        step(manager, one, "/grant", "", 200);
        assertThat(told(hook)).hasSize(1).first().asString().contains("\"before\":\"NONE\"", "\"after\":\"SELECT\"");

        var reviewOn = day.minusDays(1);
        jdbc.sql("delete from opportunity where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .update();
        jdbc.sql(
                        "update tier_period set starts_on = starts_on - 300, next_review_on = :review where partner_no = :partner")
                .param("review", reviewOn)
                .param("partner", partner.partnerNo())
                .update();
        step(manager, path + "/reviews/" + reviewOn, "/move", "{\"reason\":\"x\"}", 200);
        assertThat(told(hook)).hasSize(2).last().asString().contains("\"before\":\"SELECT\"", "\"after\":\"NONE\"");
    }

    private List<String> told(long hook) {
        return jdbc.sql("select body from webhook_delivery where hook_no = :hook order by delivery_no")
                .param("hook", hook)
                .query(String.class)
                .list();
    }

    @Test
    void reviewsAreFollowedByCursorOldestFirst() {
        var others = new Partner[5];
        for (var i = 0; i < others.length; i++) {
            others[i] = people.partner();
            var reviewOn = day.plusDays(i / 3);
            Material.of(jdbc, others[i]).tier("SELECT", reviewOn.minusYears(1), reviewOn);
        }
        var looking = program(people.managerOf(others));

        var list = "/api/v1/reviews";

        var seen = listedByPages(looking, list, "partnerId");

        assertThat(listedByPages(looking, list, "reviewOn")).isSorted();
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(others).map(Partner::id).toList());
    }

    private String extension(int days) {
        return "{\"nextReviewOn\":\"%s\",\"reason\":\"They launch soon\"}".formatted(day.plusDays(days));
    }

    /** Takes the launches out of the rolling period, or puts them back. */
    private void launched(boolean today) {
        jdbc.sql("update opportunity set launched_on = :day where partner_no = :partner")
                .param("day", today ? day : day.minusYears(3))
                .param("partner", partner.partnerNo())
                .update();
    }
}
