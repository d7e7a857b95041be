package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import org.junit.jupiter.api.Test;

/** Tier periods, told through the API alone. */
class TierPeriodsTests extends FactApiTest {

    @Test
    void aPeriodIsEnteredCorrectedAndTakenBack() {
        var periods = path + "/tier-periods";
        assertThat(administrator
                        .post(periods, "{\"startsOn\":\"2021-06-01\",\"tier\":\"SELECT\"}")
                        .body())
                .contains("\"field\":\"nextReviewOn\"");
        assertThat(administrator
                        .post(periods, period("2021-06-01", "2021-06-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator
                        .post(periods, period("0021-06-01", "2022-06-01"))
                        .body())
                .contains("\"field\":\"startsOn\"");
        var added = administrator.post(periods, period("2021-06-01", "2022-06-01"));
        var one = location(added);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(administrator
                        .post(periods, period("2021-06-01", "2022-06-01"))
                        .body())
                .contains("\"field\":\"startsOn\"");
        administrator.post(periods, "{\"startsOn\":\"2022-06-01\",\"tier\":\"NONE\"}");

        var premier = "{\"tier\":\"PREMIER\",\"nextReviewOn\":\"2022-07-01\"}";
        assertThat(administrator.call("PUT", one, premier).statusCode()).isEqualTo(428);
        assertThat(administrator.call("PUT", one, premier, "If-Match", "\"9\"").statusCode())
                .isEqualTo(412);
        assertThat(change(administrator, one, premier, 200).body())
                .contains("\"tier\":\"PREMIER\"", "\"nextReviewOn\":\"2022-07-01\"");

        var first = json.readTree(lead.get(periods + "?size=1").body());
        assertThat(first.at("/items/0/tier").asString()).isEqualTo("NONE");
        assertThat(first.at("/items/0/nextReviewOn").isNull()).isTrue();
        var second = json.readTree(lead.get(first.get("next").asString()).body());
        assertThat(second.at("/items/0/startsOn").asString()).isEqualTo("2021-06-01");
        assertThat(second.get("next").isNull()).isTrue();

        assertThat(lead.post(periods, period("2020-06-01", "2021-06-01")).statusCode())
                .isEqualTo(403);
        step(administrator, one, "/cancel", "{\"reason\":\" \"}", 400);
        step(administrator, one, "/cancel", "{\"reason\":\"another partner's\"}", 204);
        assertThat(administrator.get(one).statusCode()).isEqualTo(404);
        assertThat(deeds("tier-period.begun", false)).isEqualTo(2);
        assertThat(deeds("tier-period.begun", true)).isEqualTo(4);
        assertThat(deeds("tier-period.corrected", false)).isEqualTo(1);
        assertThat(deeds("tier-period.cancelled", false)).isEqualTo(1);
    }

    private static String period(String startsOn, String nextReviewOn) {
        return "{\"startsOn\":\"%s\",\"tier\":\"SELECT\",\"nextReviewOn\":\"%s\"}".formatted(startsOn, nextReviewOn);
    }
}
