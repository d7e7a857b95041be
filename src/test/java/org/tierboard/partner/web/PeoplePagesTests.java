package org.tierboard.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.PartnerPagesTest;
import org.tierboard.Visitor;

class PeoplePagesTests extends PartnerPagesTest {

    private static final String TAKEN = "This address is in use for another registered person. Ask them or your partner"
            + " manager to have it freed, or enter another address.";

    private final String domain = UUID.randomUUID() + ".example";

    Visitor lead;

    @BeforeEach
    void signIn() {
        lead = visitor(people.leadOf(partner));
    }

    @Test
    void anEmptyListLeadsOn() {
        assertThat(page(lead.get(path(""))).select(".empty a").attr("href")).isEqualTo(path("/new"));
        assertThat(page(visitor(people.teamOf(partner)).get(path(""))).select(".empty a"))
                .isEmpty();
    }

    @Test
    void whatCannotBeRegisteredIsShownAtItsField() {
        var blank = lead.post(path(""), Map.of("fullName", " ", "email", "no address"));
        register("ann");
        var other = people.partner();
        var taken = visitor(people.leadOf(other))
                .post("/partners/" + other.id() + "/people", Map.of("fullName", "Bo", "email", "ANN@" + domain));

        assertThat(page(blank).select(".errors li").eachText())
                .containsExactly("Enter a name.", "Enter an e-mail address such as ann@example.com.");
        assertThat(page(taken).select("#email-error").text()).isEqualTo(TAKEN);
        assertThat(taken.body()).doesNotContain(partner.id(), "ann@" + domain);
        assertThat(jdbc.sql("select reason from audit_line where partner_no = :no and refused")
                        .param("no", other.partnerNo())
                        .query(String.class)
                        .single())
                .isEqualTo("ADDRESS_TAKEN");
    }

    @Test
    void oddNamesAndAddressesAreToldNotBroken() {
        for (var odd :
                new String[] {"\"a b\"@example.com", "a@b@example.com", "ann@", "ann@example.com\r\nBcc: x@y.z"}) {
            var answer = lead.post(path(""), Map.of("fullName", "Ann", "email", odd, "invite", "true"));
            assertThat(answer.statusCode()).as(odd).isEqualTo(200);
            assertThat(page(answer).select("#email-error").text()).as(odd).startsWith("Enter an e-mail address");
        }
        var nameless = lead.post(path(""), Map.of("fullName", "\u3000", "email", "ann@" + domain));
        assertThat(page(nameless).select("#fullName-error").text()).isEqualTo("Enter a name.");
        assertThat(lead.get(path("?page=2000000000")).statusCode()).isEqualTo(200);
    }

    @Test
    void aNameAndAnAddressAreMendedUnlessSomebodyElseWasFaster() {
        var ann = register("ann");
        var version = version(ann);

        var first = lead.post(ann, Map.of("fullName", "Anna", "email", "anna@" + domain, "version", version));
        var second = lead.post(ann, Map.of("fullName", "Anne", "email", "anne@" + domain, "version", version));

        assertThat(location(first)).isEqualTo(ann);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(page(lead.get(ann)).select("h1").text()).isEqualTo("Anna");
    }

    @Test
    void leavingIsRecordedAndTakenBackByButtonsThatAreThereWhenItIsPossible() {
        var ann = register("ann");
        var tomorrow = calendar.today().plusDays(1).toString();

        var early = lead.post(ann + "/leave", Map.of("leftOn", "2020-01-01", "version", version(ann)));
        lead.post(ann + "/leave", Map.of("leftOn", tomorrow, "version", version(ann)));
        var leaving = page(lead.get(ann));
        lead.post(ann + "/stay", Map.of("version", version(ann)));
        var staying = page(lead.get(ann));
        var twice = page(lead.get(location(lead.post(ann + "/stay", Map.of("version", version(ann))))));
        lead.post(ann + "/leave", Map.of("leftOn", calendar.today().toString(), "version", version(ann)));

        assertThat(page(early).select("#leftOn-error").text()).startsWith("Enter a day not before");
        assertThat(leaving.select("form[action$=/stay]")).hasSize(1);
        assertThat(leaving.select("form[action$=/leave]")).isEmpty();
        assertThat(staying.select("form[action$=/leave]")).hasSize(1);
        assertThat(twice.select(".errors").text()).contains("not possible any more");
        assertThat(page(lead.get(ann)).select("main form")).isEmpty();
        assertThat(page(lead.get(path("?show=LEFT"))).select("tr[data-presence=LEFT]"))
                .hasSize(1);
    }

    @Test
    void thePersonKeepsTheirOwnAddressByALinkThatCanBeRevoked() {
        var ann = register("ann");
        lead.post(ann + "/invite", Map.of());
        var own = mail.link("ann@" + domain);
        var anns = new Visitor(port);
        register("bo");

        var taken = anns.post(own, Map.of("email", "BO@" + domain));
        var same = anns.post(own, Map.of("email", "Ann@" + domain));
        var asked = anns.post(own, Map.of("email", "ann@private." + domain));
        var shown = page(anns.get(own + "?done=asked"));
        var withdrawn = anns.post(own, Map.of("withdraw", "yes"));
        var nothing = anns.post(own, Map.of("withdraw", "yes"));
        lead.post(ann + "/revoke", Map.of());

        assertThat(page(taken).select("#email-error").text()).isEqualTo(TAKEN);
        assertThat(page(same).select("#email-error").text()).contains("already");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).contains("?done=asked");
        assertThat(shown.select(".notice").text()).contains("ann@private." + domain);
        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(page(nothing).select("#email-error").text()).contains("no training address");
        assertThat(anns.get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void openingTheLinkOfAVerificationChangesNothing() {
        var ann = register("ann");
        lead.post(ann + "/invite", Map.of());
        var training = "ann@private." + domain;
        var anns = new Visitor(port);
        anns.post(mail.link("ann@" + domain), Map.of("email", training));
        var link = mail.link(training);

        for (var scan = 0; scan < 3; scan++) {
            assertThat(anns.get(link).statusCode()).isEqualTo(200);
        }
        assertThat(page(lead.get(path(""))).select("tr[data-address=none]")).hasSize(1);
        var done = anns.post(link, Map.of());
        var again = anns.post(link, Map.of());

        assertThat(location(done)).isEqualTo("/training-address/confirmed");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(page(anns.get(link)).select(".notice").text()).contains("confirmed already");
        assertThat(page(lead.get(path(""))).select("tr[data-address=verified]")).hasSize(1);
    }

    /** FAQ 8. */
    @Test
    void saysWhatCountsForWhomAndWhatBelongsToNobody() {
        register("ann");
        credential("ann@" + domain, "BUSINESS_ACCREDITATION");
        credential("ann@" + domain, "SECURITY_SPECIALTY");
        credential("nobody@" + domain, "CLOUD_PRACTITIONER");
        credential("nobody@" + domain, "DEVELOPER_ASSOCIATE");

        var seen = page(lead.get(path("")));

        assertThat(counts(seen)).isEqualTo("Accredited business Technical Professional or Specialty");
        assertThat(seen.select("#unmatched li").eachAttr("data-row"))
                .containsExactly("foundational-individuals", "technical-individuals");
        var behind = page(lead.get(seen.select("#unmatched a").first().attr("href")));
        assertThat(behind.text()).contains("nobody@" + domain);
    }

    private static String counts(Document page) {
        return page.select("tr[data-person] .counted").text();
    }

    /** The path of the new person's page. */
    private String register(String name) {
        var answer = lead.post(path(""), Map.of("fullName", name, "email", name + "@" + domain));
        assertThat(answer.statusCode()).isEqualTo(302);
        return page(lead.get(path("?query=" + name + "@")))
                .select("tr[data-person] a")
                .attr("href");
    }

    private String version(String person) {
        return page(lead.get(person)).select("input[name=version]").first().val();
    }

    private void credential(String address, String code) {
        jdbc.sql("""
                insert into credential (credential_id, email, type_no, earned_on)
                select :id, :email, type_no, date '2022-01-01' from credential_type where code = :code
                """)
                .param("id", UUID.randomUUID().toString())
                .param("email", address)
                .param("code", code)
                .update();
    }

    private String path(String more) {
        return "/partners/" + partner.id() + "/people" + more;
    }
}
