package org.tierboard.site;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.intake.FactExports;
import org.tierboard.intake.ImportKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OverHttp
class ApiDescriptionTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JsonMapper json;

    @Autowired
    FactExports facts;

    @Test
    void describesTheApiAndHowToSignIn() {
        var visitor = new Visitor(port);
        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);

        var api = json.readTree(visitor.get("/v3/api-docs").body());

        assertThat(api.at("/info/title").asString()).isEqualTo("Tierboard");
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.at("/security/0/bearer").isArray()).isTrue();
        assertThat(api.at("/paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/"));
        var issue = api.at("/paths").get("/api/v1/tokens").get("post");
        assertThat(issue.at("/security/0/basic").isArray()).isTrue();
        assertThat(issue.get("responses").propertyNames()).contains("201");
    }

    @Test
    void namesAreSaidOnceAndReferencesLeadSomewhere() {
        var visitor = new Visitor(port);
        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);

        var api = json.readTree(visitor.get("/v3/api-docs").body());

        assertThat(api.get("openapi").asString()).startsWith("3.1.");
        assertThat(api.get("paths").findValuesAsString("operationId"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z]+(_\\d)?"));
        assertThat(api.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !api.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void everyCallNamesItsProblemsAndItsPartner() {
        var visitor = new Visitor(port);
        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);

        var paths = json.readTree(visitor.get("/v3/api-docs").body()).get("paths");

        for (var path : paths.propertyNames()) {
            for (JsonNode call : paths.get(path)) {
                assertThat(call.at("/responses/default/content").propertyNames())
                        .as(path)
                        .containsExactly("application/problem+json");
                assertThat(call.path("parameters")
                                .valueStream()
                                .anyMatch(one -> one.get("name").asString().equals("partnerId")
                                        && one.get("in").asString().equals("path")))
                        .as(path)
                        .isEqualTo(path.contains("{partnerId}"));
                assertThat(call.path("parameters").findValuesAsString("name"))
                        .as(path)
                        .doesNotContain("viewer", "partner");
            }
        }
    }

    /** An operation that is none of these is for a fact that can change: it has a version, and a change names it. */
    private static final Map<String, String> WITHOUT_VERSION = Map.ofEntries(
            entry("GET /api/v1/exports/{kind}", "a file, read from the facts as they are"),
            entry("GET /api/v1/evaluations/{runNo}", "a job, which nobody changes"),
            entry("GET /api/v1/partners/{partnerId}/scorecard/rows/{rowId}", "counted, not kept"),
            entry("GET /api/v1/tokens/{tokenNo}", "it can be ended, and nothing else about it ever changes"),
            entry("DELETE /api/v1/tokens/{tokenNo}", "what leaked must not go on because of a stale tag"),
            entry("POST /api/v1/users/{userNo}/password-link", "mails a link, and changes no fact"),
            entry("POST /api/v1/partners/{partnerId}/individuals/{individualId}/invite", "changes no fact"),
            entry("POST /api/v1/partners/{partnerId}/individuals/{individualId}/revoke", "changes no fact"),
            entry(
                    "POST /api/v1/webhooks/{hookNo}/deliveries/{deliveryNo}/send-again",
                    "changes nothing of the webhook; 409 if it is on its way"));

    @Test
    void whatIsReadHasAVersionAndWhatIsChangedNamesIt() {
        var visitor = new Visitor(port);
        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);
        var paths = json.readTree(visitor.get("/v3/api-docs").body()).get("paths");
        var without = new TreeSet<String>();

        for (var path : paths.propertyNames()) {
            paths.get(path).properties().forEach(call -> {
                var method = call.getKey().toUpperCase(Locale.ROOT);
                if (needsVersion(method, path) && !hasVersion(method, call.getValue())) {
                    without.add(method + " " + path);
                }
            });
        }

        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_VERSION.keySet());
    }

    /** One thing that is read or replaced, or a step with it; a POST to a list makes something new. */
    private static boolean needsVersion(String method, String path) {
        return switch (method) {
            case "GET" -> path.endsWith("}");
            case "POST" -> path.replace("{partnerId}", "").contains("}");
            default -> true;
        };
    }

    private static boolean hasVersion(String method, JsonNode call) {
        return method.equals("GET")
                ? call.at("/responses/200/headers").has("ETag")
                : call.path("parameters").findValuesAsString("name").contains("If-Match");
    }

    @Test
    void theKindsOfFilesAreThoseThatAreTaken() {
        var visitor = new Visitor(port);
        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);

        var kind = json.readTree(visitor.get("/v3/api-docs").body())
                .get("paths")
                .get("/api/v1/exports/{kind}")
                .at("/get/parameters/0");

        assertThat(kind.get("name").asString()).isEqualTo("kind");
        assertThat(kind.at("/schema/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        facts.kindsFor(new Viewer(0, "Ann", "ann@example.com", Role.ADMINISTRATOR)).stream()
                                .map(ImportKind::wireName)
                                .toList());
    }
}
