package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

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
