package org.tierboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.tierboard.Visitor;
import org.tierboard.account.Allowed;
import org.tierboard.account.Everyone;

/**
 * Every endpoint of the running application, asked by everybody over HTTP, about the own, another's and no partner. A new
 * endpoint needs a line in {@code access-matrix.txt}.
 */
@Tag("exhaustive")
class AccessMatrixTests extends MatrixTest {

    /** As many endpoints as there were when somebody last looked; finding fewer means that nothing is being tested. */
    private static final int AT_LEAST = 30;

    /** A server closes a connection after a hundred requests, whoever sends the last. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("date", "connection");

    @Test
    void knowsEveryEndpointAndNoOther() {
        var endpoints = Endpoints.of(application);

        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(matrix.missing(endpoints)).as("endpoints without a line").isEmpty();
        assertThat(matrix.surplus(endpoints)).as("lines without an endpoint").isEmpty();
    }

    @Test
    void wouldNoticeAnEndpointThatNobodyDecidedOn() {
        var endpoints = Endpoints.of(application);
        endpoints.add("GET /canary");
        endpoints.remove("GET /login");

        assertThat(matrix.missing(endpoints)).contains("GET /canary");
        assertThat(matrix.surplus(endpoints)).contains("GET /login");
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        var silent = Endpoints.handlers(application)
                .map(handler -> handler.getValue())
                .filter(handler -> handler.getBeanType().getName().startsWith("org.tierboard"))
                .filter(handler -> !says(handler, Allowed.class) && !says(handler, Everyone.class));

        assertThat(silent).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> givesEverybodyWhatTheMatrixSays() {
        assemble();
        return matrix.lines().stream()
                .flatMap(line -> Stream.of(Actor.values())
                        .map(actor -> DynamicTest.dynamicTest(
                                "%s %s as %s: %s"
                                        .formatted(
                                                line.method(),
                                                line.request(),
                                                actor,
                                                line.expected().get(actor)),
                                () -> assertOutcome(line, actor))));
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameForAnothersPartnerAndForNone() {
        assemble();
        var unknown = "P-" + "0".repeat(cast.partnerId().length() - 2);
        return matrix.lines().stream()
                .filter(MatrixLine::concernsAPartner)
                .flatMap(line -> Stream.of(Actor.UNASSIGNED, Actor.OUTSIDER)
                        .map(actor -> DynamicTest.dynamicTest(
                                "%s %s as %s".formatted(line.method(), line.request(), actor),
                                () -> assertSame(
                                        cast.ask(actor, line, cast.partnerId()),
                                        cast.ask(actor, line, unknown),
                                        unknown))));
    }

    @TestFactory
    Stream<DynamicTest> hasNothingForMethodsThatNobodyDeclared() {
        assemble();
        var line = "%s | %s | | | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0";
        return matrix.lines().stream()
                .flatMap(known -> Stream.of("PUT", "PATCH", "DELETE", "TRACE")
                        .map(method -> MatrixLine.parse(line.formatted(method, known.request()))))
                .distinct()
                .map(asked -> DynamicTest.dynamicTest(
                        asked.endpoint(),
                        () -> assertThat(cast.ask(Actor.ADMINISTRATOR, asked, cast.partnerId())
                                        .statusCode())
                                .isBetween(400, 499)));
    }

    private void assertOutcome(MatrixLine line, Actor actor) {
        assertThat(outcome(cast.ask(actor, line, cast.partnerId())))
                .as("%s %s as %s", line.method(), line.request(), actor)
                .isEqualTo(line.expected().get(actor));
    }

    private void assertSame(HttpResponse<String> foreign, HttpResponse<String> none, String unknown) {
        assertThat(none.statusCode()).isEqualTo(foreign.statusCode());
        assertThat(comparable(none, unknown)).isEqualTo(comparable(foreign, cast.partnerId()));
        assertThat(headers(none)).isEqualTo(headers(foreign));
    }

    /** The masked CSRF token and the value that lets a form work once differ with every page, and the partner's id was sent by whoever asks. */
    private static String comparable(HttpResponse<String> response, String partnerId) {
        return response.body()
                .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "")
                .replace(partnerId, "P");
    }

    private static List<String> headers(HttpResponse<String> response) {
        return response.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static String outcome(HttpResponse<String> response) {
        var toSignIn =
                response.statusCode() == 302 && Visitor.location(response).startsWith("/login");
        return toSignIn ? "login" : Integer.toString(response.statusCode());
    }

    private static boolean says(HandlerMethod handler, Class<? extends Annotation> annotation) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), annotation)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), annotation);
    }
}
