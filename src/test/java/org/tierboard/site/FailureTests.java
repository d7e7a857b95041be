package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OverHttp
@Import(FailureTests.Broken.class)
@TestPropertySource(
        properties = {"spring.servlet.multipart.max-file-size=10KB", "spring.servlet.multipart.max-request-size=20KB"})
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

    private static final String[] PROTECTIVE = {
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Permissions-Policy"
    };

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JsonMapper json;

    Visitor visitor;
    String token;

    @BeforeEach
    void signIn() {
        var person = people.administrator();
        visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        var owner = new Viewer(person.userNo(), "Ann", person.email(), Role.ADMINISTRATOR);
        token = tokens.issue(owner, "test").token();
    }

    @Test
    void handlerThatSaysNothingAboutAccessIsClosedToAll() {
        assertThat(visitor.get("/broken/silent").statusCode()).isEqualTo(403);
        assertThat(api("/api/broken/silent").statusCode()).isEqualTo(403);
    }

    @Test
    void unexpectedFailureTellsAReferenceAndNothingElse(CapturedOutput output) {
        var page = visitor.get("/broken/crash");
        var problem = problem(api("/api/broken/crash"), 500);

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(Visitor.page(page).select("h1").text()).isEqualTo("Something broke on our side");
        assertThat(Visitor.page(page).select("header nav a"))
                .as("the page has its bar")
                .isNotEmpty();
        assertThat(page.body()).doesNotContain("secret", "IllegalState", "org.tierboard");
        var detail = problem.get("detail").asString();
        assertThat(detail).doesNotContain("secret");
        assertThat(output).contains(detail.substring(detail.lastIndexOf(' ') + 1));
    }

    @Test
    void conflictIsExplained() {
        assertThat(visitor.get("/broken/conflict").statusCode()).isEqualTo(409);
        assertThat(detail("/api/broken/conflict", 409)).contains("Somebody else changed this");
    }

    @Test
    void badParametersAreNamedWithTheFormExpected() {
        assertThat(detail("/api/broken/day?asOf=2026-02-30", 400))
                .isEqualTo("The parameter 'asOf' must be a date such as 2026-03-01, but is '2026-02-30'.");
        assertThat(detail("/api/broken/number?page=x", 400))
                .isEqualTo("The parameter 'page' must be a whole number, but is 'x'.");
        assertThat(detail("/api/broken/choice?role=KING", 400)).contains("'role' must be one of ADMINISTRATOR, ");
        assertThat(detail("/api/broken/day", 400)).isEqualTo("The parameter 'asOf' is missing.");
    }

    @Test
    void wrongAddressMethodAndTypeAreProblems() {
        assertThat(detail("/api/v1/nowhere", 404)).isNotEmpty();
        assertThat(problem(send("DELETE", "/api/broken/day", ""), 405)
                        .get("detail")
                        .asString())
                .contains("DELETE");
        assertThat(send("DELETE", "/api/broken/day", "").headers().firstValue("Allow"))
                .isPresent();
        problem(send("POST", "/api/broken/upload", "x", "Content-Type", "text/plain"), 415);
    }

    @Test
    void tooLargeUploadIsToldTheLimit() {
        var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n%s\r\n--b--\r\n";

        var fits = send(
                "POST", "/api/broken/upload", part.formatted("x"), "Content-Type", "multipart/form-data; boundary=b");
        var tooLarge = send(
                "POST",
                "/api/broken/upload",
                part.formatted("x".repeat(15_000)),
                "Content-Type",
                "multipart/form-data; boundary=b");

        assertThat(fits.statusCode()).isEqualTo(200);
        assertThat(problem(tooLarge, 413).get("detail").asString()).contains("10 kB");
    }

    @Test
    void anUploadThatBreaksOffIsSaidToBeOne() {
        var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx";

        var answer = send("POST", "/api/broken/upload", part, "Content-Type", "multipart/form-data; boundary=b");

        assertThat(problem(answer, 400).get("detail").asString()).contains("it broke off");
    }

    @Test
    void tooLargeUploadInAFormIsToldTheLimit() {
        var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n%s\r\n--b--\r\n";

        var answer = visitor.send(
                "POST",
                "/broken/text",
                part.formatted("x".repeat(30_000)),
                "Content-Type",
                "multipart/form-data; boundary=b");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.page(answer).text()).contains("10 kB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%ff", "text=%e2%82"})
    void garbledQueriesAreBadRequests(String query) {
        problem(api("/api/broken/text?" + query), 400);
        assertThat(visitor.get("/broken/text?" + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | text=%zz",
                "application/x-www-form-urlencoded | text=%",
                "application/x-www-form-urlencoded | %zz=text",
                "multipart/form-data               | no part",
                "multipart/form-data; boundary=    | no part"
            })
    void garbledFormsAreBadRequests(String type, String body) {
        assertThat(visitor.send("POST", "/broken/text", body, "Content-Type", type)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nulIsNoCharacter() {
        problem(api("/api/broken/text?text=a%00b"), 400);
        assertThat(visitor.get("/broken/text?text=a%00b").statusCode()).isEqualTo(400);
        assertThat(visitor.post("/broken/text", Map.of("text", "a\0b")).statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/broken/pa%00th").statusCode()).isEqualTo(400);
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        var without =
                visitor.send("POST", "/broken/text", "text=a", "Content-Type", "application/x-www-form-urlencoded");
        var foreign = visitor.post("/broken/text", Map.of("text", "a", "_csrf", "Zm9yZWlnbg"));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(visitor.post("/broken/text", Map.of("text", "a")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheProtectiveHeaders() {
        var answers = new HttpResponse<?>[] {
            visitor.get("/account"),
            visitor.get("/login"),
            visitor.get("/broken/crash"),
            visitor.get("/broken/conflict"),
            visitor.get("/broken/silent"),
            visitor.get("/nowhere"),
            visitor.get("/broken/text?text=a%00b"),
            visitor.get("/broken/pa%00th"),
            visitor.get("/css/site.css"),
            visitor.get("/css/nowhere.css"),
            visitor.get("/actuator/health/liveness"),
            visitor.get("/actuator/health"),
            api("/api/broken/crash"),
            new Visitor(port).get("/api/v1/nowhere"),
            new Visitor(port).get("/users"),
        };

        for (var answer : answers) {
            assertThat(answer.headers().map())
                    .as("headers of %s, %s", answer.uri(), answer.statusCode())
                    .containsKeys(PROTECTIVE);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void filesMayBeKeptUnderTheHashOfTheirContentAndPagesNever() {
        var sheet = Visitor.page(visitor.get("/account"))
                .select("link[rel=stylesheet][href^=/css/site]")
                .attr("href");

        assertThat(sheet).matches("/css/site-[0-9a-f]{32}\\.css");
        assertThat(cacheControl(visitor.get(sheet))).contains("max-age=31536000");
        assertThat(cacheControl(visitor.get("/account"))).isEqualTo("no-store");
        assertThat(cacheControl(api("/api/v1/nowhere"))).isEqualTo("no-store");
    }

    private String detail(String path, int status) {
        return problem(api(path), status).get("detail").asString();
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = json.readTree(answer.body());
        assertThat(problem.propertyNames()).containsExactlyInAnyOrder("type", "title", "status", "detail", "instance");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asString()).isEqualTo(answer.uri().getRawPath());
        return problem;
    }

    private HttpResponse<String> api(String path) {
        return send("GET", path, "");
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = "Bearer " + token;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return new Visitor(port).send(method, path, body, all);
    }

    private static String cacheControl(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    /** Goes wrong in every way. */
    @Controller
    @ResponseBody
    static class Broken {

        @GetMapping({"/broken/silent", "/api/broken/silent"})
        String silent() {
            return "nobody decided who may call this";
        }

        @Allowed
        @GetMapping({"/broken/crash", "/api/broken/crash"})
        String crash() {
            throw new IllegalStateException("secret");
        }

        @Allowed
        @GetMapping({"/broken/conflict", "/api/broken/conflict"})
        String conflict() {
            throw new OptimisticLockingFailureException("secret");
        }

        @Allowed
        @GetMapping("/api/broken/day")
        String day(@RequestParam LocalDate asOf) {
            return asOf.toString();
        }

        @Allowed
        @GetMapping("/api/broken/number")
        String number(@RequestParam int page) {
            return Integer.toString(page);
        }

        @Allowed
        @GetMapping("/api/broken/choice")
        String choice(@RequestParam Role role) {
            return role.name();
        }

        @Allowed
        @GetMapping({"/broken/text", "/api/broken/text", "/broken/{text}"})
        String text(
                @RequestParam(required = false) String text,
                @PathVariable(name = "text", required = false) String path) {
            return text + path;
        }

        @Allowed
        @PostMapping("/broken/text")
        String form(@RequestParam String text) {
            return text;
        }

        @Allowed
        @PostMapping(path = "/api/broken/upload", consumes = "multipart/form-data")
        String upload(@RequestParam MultipartFile file) {
            return file.getName();
        }
    }
}
