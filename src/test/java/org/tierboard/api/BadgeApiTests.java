package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.site.PathId;

/** What badges of training feeds mean, decided by an administrator's program (FAQ 9). */
class BadgeApiTests extends FactApiTest {

    private static final String BADGES = "/api/v1/badges";
    private static final String MEANS = "{\"credential\":\"%s\"}";
    private static final String IGNORED = "{\"ignored\":true}";

    private final String badge = "Cloud Practitioner " + UUID.randomUUID();
    private final String one = BADGES + "/" + PathId.encode(badge);

    @BeforeEach
    void aFeedBringsThree() {
        for (var i = 0; i < 3; i++) {
            jdbc.sql("insert into waiting_badge (credential_id, email, badge, earned_on)"
                            + " values (:id, 'ann@example.org', :badge, '2021-02-15')")
                    .param("id", badge + i)
                    .param("badge", badge)
                    .update();
        }
    }

    @Test
    void whatNobodyDecidedOnIsListedWithHowOftenItCame() {
        var undecided = read(expect(200, administrator.get(one)));

        assertThat(undecided.get("name").asString()).isEqualTo(badge);
        assertThat(undecided.get("credential").isNull()).isTrue();
        assertThat(undecided.get("ignored").asBoolean()).isFalse();
        assertThat(undecided.get("waiting").asInt()).isEqualTo(3);
        assertThat(undecided.at("/like/0").asString()).isEqualTo("CLOUD_PRACTITIONER");
        assertThat(names("&decided=false")).contains(badge);
        assertThat(names("&decided=true")).doesNotContain(badge);
        assertThat(listedByPages(administrator, BADGES, "name"))
                .contains(badge)
                .doesNotHaveDuplicates()
                .isEqualTo(names(""));
        var spaced = BADGES + "/"
                + PathId.encode("  " + badge.toUpperCase(Locale.ROOT).replace(" ", "  "));
        assertThat(read(expect(200, administrator.get(spaced))).get("name").asString())
                .isEqualTo(badge);
        assertThat(read(expect(200, administrator.get(BADGES + "/" + badge.replace(" ", "%20"))))
                        .get("waiting")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aDecisionReachesWhatWaitedAndIsNotedAndChangedAndTakenBack() {
        var read = administrator.get(one);
        var mapped = decide(MEANS.formatted("CLOUD_PRACTITIONER"), Program.tag(read), 200);

        assertThat(read(mapped).get("credential").asString()).isEqualTo("CLOUD_PRACTITIONER");
        assertThat(read(mapped).get("waiting").asInt()).isZero();
        assertThat(Program.tag(mapped))
                .isEqualTo(Program.tag(administrator.get(one)))
                .isNotEqualTo(Program.tag(read));
        assertThat(credentials()).containsExactly("CLOUD_PRACTITIONER", "CLOUD_PRACTITIONER", "CLOUD_PRACTITIONER");
        decide(MEANS.formatted("DEVELOPER_ASSOCIATE"), Program.tag(mapped), 200);
        assertThat(credentials()).containsOnly("DEVELOPER_ASSOCIATE").hasSize(3);
        var ignored = decide(IGNORED, tag(), 200);
        assertThat(read(ignored).get("ignored").asBoolean()).isTrue();
        assertThat(read(ignored).get("waiting").asInt()).isEqualTo(3);
        assertThat(credentials()).isEmpty();

        expect(204, administrator.call("DELETE", one, "", "If-Match", tag()));

        assertThat(read(administrator.get(one)).get("ignored").asBoolean()).isFalse();
        assertThat(names("&decided=false")).contains(badge);
        expect(409, administrator.call("DELETE", one, "", "If-Match", tag()));
        assertThat(deeds())
                .containsExactly(
                        "badge.decided", "badge.decided", "badge.decided", "badge.reopened", "badge.reopened!");
    }

    /** What came of a decision that is taken back waits for the next one. */
    @Test
    void whatWasTakenBackIsNoCredentialAnyMoreAndNotLost() {
        decide(MEANS.formatted("CLOUD_PRACTITIONER"), tag(), 200);

        expect(204, administrator.call("DELETE", one, "", "If-Match", tag()));

        assertThat(credentials()).isEmpty();
        assertThat(read(administrator.get(one)).get("waiting").asInt()).isEqualTo(3);
        decide(MEANS.formatted("DEVELOPER_ASSOCIATE"), tag(), 200);
        assertThat(credentials()).hasSize(3);
    }

    @Test
    void nothingIsLeftAsideForAFieldThatWasForgotten() {
        assertThat(blamed(decide("{}", tag(), 422))).isEqualTo("credential");
        assertThat(blamed(decide("{\"credential\":\"CLOUD_PRACTITIONER\",\"ignored\":true}", tag(), 422)))
                .isEqualTo("credential");
        assertThat(decide(MEANS.formatted("CLOUD_WIZARD"), tag(), 422).body()).contains("no such code");
        decide("{\"code\":\"CLOUD_PRACTITIONER\"}", tag(), 400);
        assertThat(read(administrator.get(one)).get("waiting").asInt()).isEqualTo(3);
    }

    @Test
    void ofTwoAdministratorsWhoDecideAtOnceOneIsToldOfTheOther() {
        var tag = tag();

        var answers = AtOnce.all(
                2,
                i -> administrator
                        .call("PUT", one, i == 0 ? IGNORED : MEANS.formatted("CLOUD_PRACTITIONER"), "If-Match", tag)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        expect(428, administrator.call("PUT", one, IGNORED));
        expect(412, administrator.call("PUT", one, IGNORED, "If-Match", tag));
        expect(412, administrator.call("DELETE", one, "", "If-Match", tag));
    }

    @Test
    void onlyAdministratorsDecideAndOnlyOnWhatCame() {
        for (var other : new Program[] {lead, team, manager, outsider}) {
            expect(403, other.get(BADGES));
            expect(403, other.get(one));
            expect(403, other.call("PUT", one, IGNORED, "If-Match", "\"0\""));
            expect(403, other.call("DELETE", one, "", "If-Match", "\"0\""));
        }
        var none = BADGES + "/nothing" + UUID.randomUUID();
        expect(404, administrator.get(none));
        expect(404, administrator.call("PUT", none, IGNORED, "If-Match", "\"0\""));
        expect(404, administrator.call("DELETE", none, "", "If-Match", "\"0\""));
    }

    private HttpResponse<String> decide(String body, String tag, int expected) {
        return expect(expected, administrator.call("PUT", one, body, "If-Match", tag));
    }

    private String tag() {
        return Program.tag(administrator.get(one));
    }

    private List<String> names(String filter) {
        return listed(administrator, BADGES + "?size=200" + filter, "name");
    }

    private List<String> credentials() {
        return jdbc.sql("select t.code from credential c join credential_type t using (type_no) where c.badge = :badge")
                .param("badge", badge)
                .query(String.class)
                .list();
    }

    private List<String> deeds() {
        return jdbc.sql("select action || case when refused then '!' else '' end from audit_line"
                        + " where subject_id = :badge order by line_no")
                .param("badge", badge)
                .query(String.class)
                .list();
    }
}
