package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Validations awarded, renewed and ended through the API alone. */
class ValidationApiTests extends FactApiTest {

    private static final String DEVOPS =
            "{\"program\":\"COMPETENCY\",\"name\":\" DevOps / Sécurité \",\"awardedOn\":\"2024-02-01\",\"expiresOn\":\"2030-02-01\"}";

    String validations;

    @BeforeEach
    void validations() {
        validations = path + "/validations";
    }

    @Test
    @DisplayName("R15, FAQ 27: an award counts once however often it is renewed, and no longer from its end on")
    void isAwardedRenewedAndEnded() {
        var added = expect(201, administrator.post(validations, DEVOPS));
        var one = location(added);
        assertThat(read(added).get("validationId").asString()).isEqualTo("COMPETENCY:2024-02-01:DevOps / Sécurité");
        assertThat(read(expect(200, manager.get(one)))).isEqualTo(read(added));
        var renewed = expect(201, administrator.post(validations, DEVOPS.replace("2024-", "2025-")));
        assertThat(kinds()).isEqualTo(1);

        var ending = "{\"expiresOn\":\"2024-05-01\",\"reason\":\"Audit failed\"}";
        needsTheVersion(administrator, one, "/end", ending);
        var ended = read(step(administrator, one, "/end", ending, 200));

        assertThat(ended.get("expiresOn").asString()).isEqualTo("2024-05-01");
        assertThat(read(lead.get(location(renewed))).get("expiresOn").asString())
                .isEqualTo("2030-02-01");
        assertThat(deeds("validation.recorded", false)).isEqualTo(2);
        assertThat(deeds("validation.ended", false)).isEqualTo(1);
    }

    @Test
    void whatCantBeIsRefusedByItsField() {
        var one = location(expect(201, administrator.post(validations, DEVOPS)));

        assertThat(blamed(expect(422, administrator.post(validations, DEVOPS.replace("2024", "2999")))))
                .isEqualTo("awardedOn");
        assertThat(blamed(expect(422, administrator.post(validations, DEVOPS.replace("2030", "2020")))))
                .isEqualTo("expiresOn");
        assertThat(blamed(expect(422, administrator.post(validations, DEVOPS.replace("COMPETENCY", "MSP")))))
                .isEqualTo("name");
        assertThat(blamed(expect(400, administrator.post(validations, "{\"program\":\"OTHER\"}"))))
                .isEqualTo("program");
        assertThat(blamed(expect(400, administrator.post(validations, "{\"program\":\"MSP\"}"))))
                .isEqualTo("awardedOn");
        assertThat(blamed(step(administrator, one, "/end", "{\"expiresOn\":\"2031-01-01\",\"reason\":\"x\"}", 422)))
                .isEqualTo("expiresOn");
        assertThat(blamed(step(administrator, one, "/end", "{\"expiresOn\":\"2025-01-01\"}", 400)))
                .isEqualTo("reason");
        assertThat(deeds("validation.recorded", true)).isEqualTo(2);
        assertThat(deeds("validation.ended", true)).isEqualTo(1);
    }

    @Test
    @DisplayName("R15: a validation that was ended by mistake counts again, and one whose end was mistyped until then")
    void itsEndIsPutRight() {
        var one = location(expect(201, administrator.post(validations, DEVOPS)));
        step(administrator, one, "/end", "{\"expiresOn\":\"2024-05-01\",\"reason\":\"x\"}", 200);

        expect(428, administrator.call("PUT", one, "{}"));
        expect(412, administrator.call("PUT", one, "{}", "If-Match", "\"999\""));
        change(manager, one, "{}", 403);
        for (var day : new String[] {"2024-01-31", "2199-01-01"}) {
            assertThat(blamed(change(administrator, one, "{\"expiresOn\":\"" + day + "\"}", 422)))
                    .isEqualTo("expiresOn");
        }
        var known = read(change(administrator, one, "{\"expiresOn\":\"2031-02-01\"}", 200));
        assertThat(known.get("expiresOn").asString()).isEqualTo("2031-02-01");
        assertThat(read(change(administrator, one, "{}", 200)).get("expiresOn").isNull())
                .isTrue();
        change(administrator, one, "{\"expiresOn\":null}", 200);

        expect(404, administrator.call("PUT", validations + "/MSP:2021-02-01", "{}", "If-Match", "\"0\""));
        assertThat(deeds("validation.corrected", false)).isEqualTo(2);
        assertThat(deeds("validation.corrected", true)).isEqualTo(2);
    }

    @Test
    void theSameAwardTwiceIsAConflict() {
        expect(201, administrator.post(validations, DEVOPS));

        expect(409, administrator.post(validations, DEVOPS));

        assertThat(deeds("validation.recorded", true)).isEqualTo(1);
    }

    @Test
    void administratorsAloneWriteAndThoseWhoMayReadReadAllPages() {
        var one = location(expect(201, administrator.post(validations, DEVOPS)));
        for (var day : new String[] {"2024-02-01", "2023-02-01", "2025-02-01"}) {
            expect(201, administrator.post(validations, "{\"program\":\"MSP\",\"awardedOn\":\"" + day + "\"}"));
        }

        expect(403, manager.post(validations, DEVOPS));
        expect(403, lead.post(validations, DEVOPS));
        step(manager, one, "/end", "{\"expiresOn\":\"2025-01-01\",\"reason\":\"x\"}", 403);
        expect(403, team.get(validations));
        expect(404, outsider.get(validations));
        expect(404, outsider.get(one));
        expect(404, lead.get(validations + "/MSP:2021-02-01"));
        expect(404, lead.get(validations + "/MSP:+999999999-01-01"));
        expect(404, lead.get(validations + "/nothing"));
        assertThat(listedByPages(lead, validations, "validationId"))
                .containsExactly(
                        "MSP:2023-02-01",
                        "COMPETENCY:2024-02-01:DevOps / Sécurité",
                        "MSP:2024-02-01",
                        "MSP:2025-02-01");
    }

    @Test
    @DisplayName("R18: the executive business reviews that were approved are read by all who see the partner")
    void approvedReviewsAreFollowedByCursor() {
        for (var day : new String[] {"2024-02-01", "2023-02-01", "2022-02-01"}) {
            jdbc.sql("insert into executive_business_review (partner_no, approved_on) values (?, cast(? as date))")
                    .params(partner.partnerNo(), day)
                    .update();
        }
        var reviews = path + "/executive-business-reviews";

        assertThat(listedByPages(team, reviews, "approvedOn"))
                .containsExactly("2022-02-01", "2023-02-01", "2024-02-01");
        expect(200, team.get(reviews + "/2023-02-01"));
        expect(404, team.get(reviews + "/2021-02-01"));
        expect(404, outsider.get(reviews));
    }

    private long kinds() {
        return jdbc.sql("select count(distinct kind) from designation where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .query(Long.class)
                .single();
    }
}
