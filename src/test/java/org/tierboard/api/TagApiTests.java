package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Partner;

/** Partners tagged on an opportunity through the API alone. */
class TagApiTests extends FactApiTest {

    private static final String DEAL = "{\"customer\":\"Acme\",\"workload\":\"Shop\",\"estimatedMrr\":1200.50}";

    @Test
    @DisplayName("FAQ 18: a partner that is tagged has a line of its own, with the full amount")
    void aFurtherPartnerIsTagged() {
        var other = people.partner();
        var both = program(people.managerOf(partner, other));
        var one = location(expect(201, both.post(path + "/opportunities", DEAL)));

        needsTheVersion(both, one, "/partners", tag(other));
        step(lead, one, "/partners", tag(other), 403);
        var tagged = step(both, one, "/partners", tag(other), 201);

        assertThat(location(tagged)).isEqualTo(one.replace(partner.id(), other.id()));
        assertThat(read(tagged).get("partnerId").asString()).isEqualTo(other.id());
        assertThat(read(tagged).get("estimatedMrr").asDouble()).isEqualTo(1200.5);
        var line = expect(200, program(people.leadOf(other)).get(location(tagged)));
        assertThat(Program.tag(line)).isEqualTo(Program.tag(tagged)).isNotEmpty();
        step(both, one, "/partners", tag(other), 409);
        assertThat(tags(other, false)).isEqualTo(1);
        assertThat(tags(other, true)).isEqualTo(1);
    }

    @Test
    void aPartnerThatTheCallerDoesntSeeIsAsUnknownAsNone() {
        var other = people.partner();
        var one = location(expect(201, manager.post(path + "/opportunities", DEAL)));

        var unseen = step(manager, one, "/partners", tag(other), 422);
        var none = step(manager, one, "/partners", "{\"partnerId\":\"P-NONE\"}", 422);

        assertThat(unseen.body()).isEqualTo(none.body());
        assertThat(blamed(unseen)).isEqualTo("partnerId");
        assertThat(blamed(step(manager, one, "/partners", "{}", 400))).isEqualTo("partnerId");
        expect(404, manager.post(path + "/opportunities/unknown/partners", tag(other), "If-Match", "\"0\""));
        expect(404, outsider.get(one));
        expect(403, outsider.get(one + "/partners"));
    }

    @Test
    void whoIsTaggedIsListedAsFarAsTheCallerSeesThem() {
        var one = location(expect(201, manager.post(path + "/opportunities", DEAL)));
        for (var i = 0; i < 4; i++) {
            step(administrator, one, "/partners", tag(people.partner()), 201);
        }

        assertThat(listedByPages(administrator, one + "/partners", "partnerId"))
                .hasSize(5)
                .contains(partner.id())
                .doesNotHaveDuplicates();
        assertThat(listedByPages(manager, one + "/partners", "partnerId")).containsExactly(partner.id());
        expect(403, lead.get(one + "/partners"));
    }

    private static String tag(Partner other) {
        return "{\"partnerId\":\"%s\"}".formatted(other.id());
    }

    private long tags(Partner other, boolean refused) {
        return jdbc.sql("select count(*) from audit_line where partner_no = :partner"
                        + " and action = 'opportunity.tagged' and refused = :refused")
                .param("partner", other.partnerNo())
                .param("refused", refused)
                .query(Long.class)
                .single();
    }
}
