package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.TestPeople.Partner;

/** Launches of which no file says the day, completed by programs of those who know it (R11). */
class IncompleteLaunchApiTests extends FactApiTest {

    private static final String DAY = "{\"launchedOn\":\"%s\"}";

    @Test
    void launchesThatWaitForTheirDayAreListedAndRead() {
        for (var id : List.of("0007", "a/b", "incomplete")) {
            brought(partner, id);
        }

        assertThat(listedByPages(lead, all(), "opportunityId")).containsExactly("0007", "a/b", "incomplete");
        assertThat(listedByPages(team, all(), "opportunityId")).hasSize(3);
        var one = read(expect(200, manager.get(all() + "/0007")));
        assertThat(one.get("customer").asString()).isEqualTo("Acme");
        assertThat(one.get("estimatedMrr").decimalValue()).isEqualByComparingTo("700.25");
        assertThat(one.get("origin").asString()).isEqualTo("PARTNER");
        assertThat(one.get("since").asString()).endsWith("Z");
        expect(200, lead.get(all() + "/~YS9i"));
        expect(404, lead.get(all() + "/unknown"));
        expect(404, outsider.get(all()));
        expect(404, outsider.get(all() + "/0007"));
    }

    /** The same as on the page: it counts from that day, and who said it is kept with it. */
    @Test
    void whoeverKnowsTheDaySaysItAndTheLaunchCounts() {
        var one = brought(partner, "0007");

        needsTheVersion(team, one, "/complete", DAY.formatted("2021-03-01"));
        expect(404, outsider.post(one + "/complete", DAY.formatted("2021-03-01"), "If-Match", "\"0\""));
        var completed = step(team, one, "/complete", DAY.formatted("2021-03-01"), 201);

        assertThat(location(completed)).isEqualTo(path + "/opportunities/0007");
        assertThat(read(completed).get("stage").asString()).isEqualTo("LAUNCHED");
        assertThat(read(expect(200, lead.get(location(completed))))).isEqualTo(read(completed));
        assertThat(jdbc.sql("select launched_on || ' ' || launched_on_source || ' ' || launched_on_by from opportunity"
                                + " where partner_no = :partner")
                        .param("partner", partner.partnerNo())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("2021-03-01 ENTERED ");
        assertThat(listed(lead, all(), "opportunityId")).isEmpty();
        expect(404, lead.get(one));
        expect(409, lead.post(one + "/complete", DAY.formatted("2021-03-02"), "If-Match", "\"0\""));
        assertThat(deeds("opportunity.completed", false)).isEqualTo(1);
        assertThat(deeds("opportunity.completed", true)).isEqualTo(1);
    }

    @Test
    void aDayThatALaunchCantHaveIsRefusedByItsField() {
        var one = brought(partner, "0007");

        for (var day : List.of(calendar.today().plusDays(1).toString(), "1899-12-31")) {
            assertThat(blamed(step(lead, one, "/complete", DAY.formatted(day), 422)))
                    .isEqualTo("launchedOn");
        }
        assertThat(blamed(step(lead, one, "/complete", "{}", 400))).isEqualTo("launchedOn");
        step(lead, one, "/complete", DAY.formatted("2021-02-30"), 400);
        assertThat(listed(lead, all(), "opportunityId")).hasSize(1);
    }

    @Test
    void ofSeveralWhoSayTheDayAtOnceOneIsBelieved() {
        var one = brought(partner, "0007");
        var tag = Program.tag(lead.get(one));

        var answers = AtOnce.all(
                4,
                i -> lead.post(one + "/complete", DAY.formatted("2021-03-0" + (i + 1)), "If-Match", tag)
                        .statusCode());

        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409);
        assertThat(deeds("opportunity.completed", false)).isEqualTo(1);
    }

    private String all() {
        return path + "/incomplete-launches";
    }

    private String brought(Partner to, String id) {
        jdbc.sql("insert into incomplete_launch (partner_no, opportunity_id, customer, workload, origin, estimated_mrr)"
                        + " values (:partner, :id, 'Acme', 'Shop', 'PARTNER', 700.25)")
                .param("partner", to.partnerNo())
                .param("id", id)
                .update();
        return all() + "/" + id;
    }
}
