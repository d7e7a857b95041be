package org.tierboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.tierboard.Visitor;

/** Whatever somebody types into whichever form: it is taken, or they are told what is wrong, but nothing breaks. */
@Tag("exhaustive")
class GarbledFormsTests extends MatrixTest {

    private static final List<String> GARBAGE = List.of(
            "",
            " ",
            "garbage",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "+999999999-01-01",
            "1e9",
            "ü€\u2028",
            "x".repeat(5000));

    @Test
    void findsTheForms() {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(5).containsKey("POST /users/{userNo}");
    }

    @TestFactory
    Stream<DynamicTest> allFieldsAreGarbage() {
        assemble();
        return lines().flatMap(line -> GARBAGE.stream().map(garbage -> garbled(line, fields(line, garbage))));
    }

    @TestFactory
    Stream<DynamicTest> oneFieldIsGarbage() {
        assemble();
        return lines().flatMap(line -> forms().get(line.endpoint()).stream()
                .flatMap(field -> Stream.of("garbage", "x".repeat(5000))
                        .map(garbage -> garbled(line, body(line) + "&" + field + "=" + garbage))));
    }

    private DynamicTest garbled(MatrixLine line, String fields) {
        var asked = new MatrixLine(line.endpoint(), line.request(), "form " + fields, line.expected());
        return DynamicTest.dynamicTest(
                "%s %.80s".formatted(line.endpoint(), fields),
                () -> Stream.of(Actor.ADMINISTRATOR, Actor.LEAD, Actor.ANONYMOUS)
                        .forEach(actor -> assertMendable(cast.ask(actor, asked, cast.partnerId()), asked)));
    }

    /** Nothing broke, and what is said to be wrong leads to its field, if the page shows one. */
    private void assertMendable(HttpResponse<String> answer, MatrixLine asked) {
        assertThat(answer.statusCode()).isLessThan(500);
        var page = Visitor.page(answer);
        assertThat(page.select(".errors a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(leadsToAField(href.substring(1), page, asked))
                        .as("%s leads to a field", href)
                        .isTrue());
    }

    private boolean leadsToAField(String name, Document page, MatrixLine asked) {
        var isOfTheForm = forms().get(asked.endpoint()).contains(name);
        var isShown = !page.select("[name=" + name + "]:not([type=hidden])").isEmpty();
        return page.getElementById(name) != null || (isOfTheForm && !isShown);
    }

    private Stream<MatrixLine> lines() {
        return matrix.lines().stream().filter(line -> forms().containsKey(line.endpoint()));
    }

    private String fields(MatrixLine line, String garbage) {
        return forms().get(line.endpoint()).stream()
                .map(field -> field + "=" + garbage)
                .collect(Collectors.joining("&"));
    }

    private static String body(MatrixLine line) {
        return line.body().startsWith("form ") ? line.body().substring("form ".length()) : "";
    }

    /** The fields of the form that each endpoint takes, by endpoint. */
    private Map<String, List<String>> forms() {
        var forms = new TreeMap<String, List<String>>();
        Endpoints.handlers(application)
                .forEach(handler -> fields(handler.getValue())
                        .ifPresent(fields -> handler.getKey()
                                .getPatternValues()
                                .forEach(path -> forms.put("POST " + path, fields))));
        forms.keySet().removeIf(endpoint -> endpoint.contains(" /api/"));
        return forms;
    }

    private static Optional<List<String>> fields(HandlerMethod handler) {
        return Stream.of(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(ModelAttribute.class))
                .map(Parameter::getType)
                .filter(Class::isRecord)
                .map(form -> Stream.of(form.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList())
                .findFirst();
    }
}
