package org.tierboard.csat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tierboard.AtOnce;
import org.tierboard.Visitor;

/** The form that is open to all, and the confirmation (R21, FAQ 34, 37, 38). */
class RatingTests extends CsatTest {

    private static final int AN_HOUR_OF_A_SOURCE = 20;

    String email = "carla." + UUID.randomUUID() + "@" + Respondents.domain();

    @Test
    void theResponseIsKeptAndOneMailWithALinkGoesToTheAddress() {
        var answer = respondents.rate(partner, email, "share", "true");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).isEqualTo("/rate/" + partner.id() + "/sent");
        assertThat(respondents.row(email))
                .containsEntry("respondent", "Carla Customer")
                .containsEntry("customer", "Example Bank")
                .containsEntry("score", 4)
                .containsEntry("comment", "As agreed.")
                .containsEntry("shared_with_partner", true)
                .containsEntry("migrated", false)
                .containsEntry("email_confirmed_on", null)
                .containsEntry("customer_confirmed_on", null);
        assertThat(respondents.mails(email)).isEqualTo(1);
        assertThat(respondents.mail(email))
                .contains("/confirm-rating/", "Example Consulting")
                .doesNotContain("Carla", "Example Bank", "As agreed");
        assertThat(audit("csat.submitted", false)).hasSize(1);
    }

    /** R22, FAQ 35: nobody is shared by default. */
    @Test
    void withoutTheBoxTheResponseIsPrivate() {
        respondents.rate(partner, email);

        assertThat(respondents.row(email)).containsEntry("shared_with_partner", false);
    }

    @Test
    void openingTheLinkChangesNothingAndTheButtonConfirmsOnce() {
        respondents.rate(partner, email);
        var link = respondents.link(email);
        var visitor = new Visitor(port);

        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(visitor.send("HEAD", link, "").statusCode()).isEqualTo(200);
        assertThat(respondents.row(email)).containsEntry("email_confirmed_on", null);

        assertThat(visitor.post(link, Map.of()).statusCode()).isEqualTo(302);
        assertThat(respondents.row(email).get("email_confirmed_on")).isNotNull();

        var again = visitor.post(link, Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(page(again).text()).contains("Your address is confirmed already");
        assertThat(page(visitor.get(link)).select("form[method=post]")).isEmpty();
        assertThat(audit("csat.confirmed", false)).hasSize(1);
        assertThat(audit("csat.confirmed", true)).hasSize(1);
    }

    @Test
    void aLinkIsGoodForSevenDaysAndKeptAsAHash() {
        respondents.rate(partner, email);
        var link = respondents.link(email);
        var token = link.substring(link.lastIndexOf('/') + 1);
        clock.move(Duration.ofDays(7).minusMinutes(1));
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(200);

        clock.move(Duration.ofMinutes(2));

        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(404);
        assertThat(respondents.press(link).statusCode()).isEqualTo(404);
        assertThat(respondents.row(email)).containsEntry("email_confirmed_on", null);
        assertThat(jdbc.sql("select count(*) from csat_confirmation_link where encode(link_hash, 'escape') like :token")
                        .param("token", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void fiftyPressesAtOnceConfirmOnce() throws Exception {
        respondents.rate(partner, email);
        var link = respondents.link(email);
        var presses = new ArrayList<Callable<HttpResponse<String>>>();
        for (var i = 0; i < MANY; i++) {
            var visitor = new Visitor(port);
            var csrf = page(visitor.get("/login")).select("input[name=_csrf]").val();
            presses.add(() -> visitor.post(link, Map.of("_csrf", csrf)));
        }

        var statuses = atOnce(presses);

        assertThat(statuses).filteredOn(status -> status == 302).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(MANY - 1);
        assertThat(audit("csat.confirmed", false)).hasSize(1);
        assertThat(audit("csat.confirmed", true)).hasSize(MANY - 1);
    }

    /** The form carries a value that works once, so that Back and a double click send nothing again. */
    @Test
    void sendingTheSamePageTwiceTakesOneResponse() {
        var visitor = new Visitor(port);
        var form = page(visitor.get("/rate/" + partner.id()));
        var fields = Respondents.fields(email);
        fields.put("stamp", form.select("input[name=stamp]").val());
        fields.put("_once", form.select("input[name=_once]").val());
        clock.move(Duration.ofSeconds(5));

        var first = visitor.post("/rate/" + partner.id(), fields);
        var second = visitor.post("/rate/" + partner.id(), fields);

        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(second)).isEqualTo(Visitor.location(first));
        assertThat(respondents.rows(email)).isEqualTo(1);
        assertThat(audit("csat.submitted", true)).isEmpty();
    }

    @Test
    @DisplayName("R21, R22: whatever becomes of a response, the answer is the same and takes the same time")
    void theAnswerIsTheSameWhateverHappened() {
        var individual = "ida." + UUID.randomUUID() + "@gmail.com";
        var training = "tom." + UUID.randomUUID() + "@gmail.com";
        register(individual, training);
        var lead = people.leadOf(partner);
        var expected = seen(() -> respondents.rate(partner, email));

        var others = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        others.put("RECIPIENT_THROTTLED", () -> respondents.rate(partner, email));
        others.put("RECIPIENT_THROTTLED tag", () -> respondents.rate(partner, email.replace("@", "+2@")));
        others.put("ROBOT trap", () -> respondents.rate(partner, other(), "website", "https://spam.example"));
        others.put("ROBOT no stamp", () -> respondents.rate(partner, other(), "stamp", ""));
        others.put("ROBOT forged", () -> respondents.rate(partner, other(), "stamp", "1700000000000.forged"));
        others.put("ROBOT too quick", this::tooQuick);
        others.put("OWN_PEOPLE own", () -> respondents.rate(partner, individual));
        others.put("OWN_PEOPLE tag", () -> respondents.rate(partner, individual.replace("@", "+x@")));
        others.put("OWN_PEOPLE training", () -> respondents.rate(partner, training.toUpperCase()));
        others.put("OWN_PEOPLE user", () -> respondents.rate(partner, lead.email()));
        others.put("OWN_PEOPLE domain", () -> respondents.rate(partner, "somebody@example.com"));
        others.put("OWN_PEOPLE subdomain", () -> respondents.rate(partner, "somebody@mail.example.com"));

        others.forEach((name, sending) -> assertThat(seen(sending)).as(name).isEqualTo(expected));

        assertThat(audit("csat.submitted", true))
                .containsExactlyElementsOf(
                        others.keySet().stream().map(name -> name.split(" ")[0]).toList());
        assertThat(jdbc.sql("select count(*) from csat_response where partner_no = :partner")
                        .param("partner", partner.partnerNo())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** What the sender can see: status and headers; and it never comes sooner. */
    private static String seen(Supplier<HttpResponse<String>> sending) {
        var since = System.nanoTime();
        var answer = sending.get();
        assertThat(System.nanoTime() - since).isGreaterThanOrEqualTo(SameTime.TIME.toNanos());
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .map(Object::toString)
                .sorted()
                .toList();
        return answer.statusCode() + " " + headers + answer.body();
    }

    private HttpResponse<String> tooQuick() {
        var visitor = new Visitor(port);
        var fields = Respondents.fields(other());
        fields.put("stamp", respondents.stamp(visitor, partner));
        return visitor.post("/rate/" + partner.id(), fields);
    }

    /** R21: who has the domain of the partner's people is one of them, but not with a mail service open to all. */
    @Test
    void freeMailDoesNotMakeSomebodyOneOfThePartnersPeople() {
        register("ida." + UUID.randomUUID() + "@gmail.com", null);
        var customer = "carl." + UUID.randomUUID() + "@gmail.com";

        respondents.rate(partner, customer);

        assertThat(respondents.rows(customer)).isEqualTo(1);
    }

    @Test
    void aStampIsGoodForOnePartnerOnly() {
        var other = people.partner();
        var stamp = respondents.stamp(new Visitor(port), other);

        respondents.rate(partner, email, "stamp", stamp);

        assertThat(respondents.rows(email)).isZero();
    }

    @Test
    void anAddressGetsOneMailAnHour() {
        respondents.rate(partner, email);
        respondents.rate(people.partner(), email);
        assertThat(respondents.mails(email)).isEqualTo(1);

        clock.move(Duration.ofMinutes(61));
        respondents.rate(partner, email);

        assertThat(respondents.mails(email)).isEqualTo(2);
    }

    @Test
    void aSourceSendsTwentyAnHourAndIsToldOfOnce() {
        AtOnce.all(AN_HOUR_OF_A_SOURCE, number -> respondents.rate(partner, "somebody@example.com", "website", "x"));
        assertThat(audit("csat.submitted", true)).hasSize(AN_HOUR_OF_A_SOURCE).containsOnly("ROBOT");

        var answer = respondents.rate(partner, email);
        respondents.rate(partner, email);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(respondents.rows(email)).isZero();
        assertThat(audit("csat.submitted", true))
                .filteredOn("SOURCE_THROTTLED"::equals)
                .hasSize(1);
        clock.move(Duration.ofMinutes(61));
        respondents.rate(partner, email);
        assertThat(respondents.rows(email)).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndWhatWasTypedStays() {
        var answer = respondents.send(
                partner,
                new LinkedHashMap<>(Map.of("name", "Carla", "email", "carla@bank", "comment", "x".repeat(1001))));

        var form = page(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(form.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#score", "#comment", "#company", "#email");
        assertThat(form.select("#name").val()).isEqualTo("Carla");
        assertThat(form.select("#email").val()).isEqualTo("carla@bank");
        assertThat(form.select("#score")).hasSize(1);
        assertThat(form.select("input[name=stamp]").val()).isNotEmpty();
        assertThat(audit("csat.submitted", true)).isEmpty();
    }

    @Test
    void aScoreOutOfRangeAndANameOfTwoLinesAreRefused() {
        for (var wrong : List.of(List.of("score", "6"), List.of("score", "five"), List.of("name", "A\nBcc: x"))) {
            var answer = respondents.rate(partner, email, wrong.get(0), wrong.get(1));

            assertThat(page(answer).select("[role=alert] a").eachAttr("href")).containsExactly("#" + wrong.get(0));
        }
        assertThat(respondents.rows(email)).isZero();
    }

    @Test
    void aPageThatLayOpenForADayIsSentOnceMore() {
        var stamp = respondents.stamp(new Visitor(port), partner);
        clock.move(Duration.ofHours(25));

        var answer = respondents.rate(partner, email, "stamp", stamp);

        assertThat(page(answer).select("[role=alert]").text()).contains("open for more than a day");
        var anew = page(answer).select("input[name=stamp]").val();
        assertThat(respondents.rate(partner, email, "stamp", anew).statusCode()).isEqualTo(302);
        assertThat(respondents.rows(email)).isEqualTo(1);
    }

    @Test
    void aLineEndIsOneCharacterOfTheComment() {
        var comment = ("x".repeat(9) + "\r\n").repeat(100);

        respondents.rate(partner, email, "comment", comment);

        assertThat(respondents.row(email).get("comment"))
                .isEqualTo(comment.replace("\r\n", "\n").strip());
    }

    @Test
    void theFormKeepsNothingOfAStrangerButTheTokenAgainstForgedRequests() {
        var visitor = new Visitor(port);

        var form = visitor.get("/rate/" + partner.id());

        assertThat(form.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.startsWith("XSRF-TOKEN="));
        assertThat(page(form).text()).contains("Example Consulting").doesNotContainIgnoringCase("select", "alliance");
        assertThat(visitor.get("/rate/" + partner.id() + "/sent").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("TIERBOARD"));
    }

    private void register(String address, String training) {
        jdbc.sql("""
                insert into individual (partner_no, individual_id, full_name, email, training_email, registered_on)
                values (:partner, 'I-1', 'Ida', :address, :training, :day)
                """)
                .param("partner", partner.partnerNo())
                .param("address", address)
                .param("training", training)
                .param("day", calendar.today())
                .update();
    }

    private static String other() {
        return "o" + UUID.randomUUID() + "@bank.example";
    }
}
