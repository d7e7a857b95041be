package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer against what the description says of it: status, headers, type and every field; and the request, too. */
record Conformance(Description description, Operation operation) {

    private static final List<String> HEADERS = List.of(
            "Content-Disposition",
            "ETag",
            "Idempotency-Replayed",
            "Link",
            "Location",
            "Retry-After",
            "WWW-Authenticate");

    void check(Sent sent, Answer answer) {
        var what = "%s answered %d %s".formatted(sent, answer.status(), shortened(answer.text()));
        var described = operation.answer(answer.status());
        assertThat(described).as("a description of: %s", what).isPresent();
        headers(what, described.get(), answer);
        body(what, described.get(), answer);
        if (answer.status() < 300 && operation.takesJson() && sent.body().length > 0) {
            assertThat(description.faults(
                            operation.jsonBody(), JsonMapper.shared().readTree(sent.body())))
                    .as("faults of what was taken: %s", what)
                    .isEmpty();
        }
    }

    private static void headers(String what, JsonNode described, Answer answer) {
        var known = described.path("headers");
        for (var header : HEADERS) {
            if (answer.has(header) && isTold(header, answer)) {
                assertThat(known.has(header))
                        .as("%s, undescribed in: %s", header, what)
                        .isTrue();
            }
        }
        known.properties().forEach(header -> {
            if (header.getValue().path("required").asBoolean(false)) {
                assertThat(answer.has(header.getKey()))
                        .as("%s, missing in: %s", header.getKey(), what)
                        .isTrue();
            }
        });
    }

    /** Where a path ends like a file, Spring says of any JSON, too, how to show it. */
    private static boolean isTold(String header, Answer answer) {
        return !header.equals("Content-Disposition") || !answer.type().contains("json");
    }

    private void body(String what, JsonNode described, Answer answer) {
        var content = described.path("content");
        if (answer.text().isEmpty()) {
            assertThat(content.isEmpty())
                    .as("no content described for: %s", what)
                    .isTrue();
            return;
        }
        var known = content.properties().stream()
                .filter(type -> type.getKey().replaceFirst("\\s*;.*", "").equals(answer.type()))
                .findFirst();
        assertThat(known).as("%s described for: %s", answer.type(), what).isPresent();
        var schema = known.get().getValue().get("schema");
        switch (answer.type()) {
            case "application/json", "application/problem+json" -> fields(what, schema, answer.text());
            case "application/x-ndjson" -> answer.text().lines().forEach(line -> fields(what, schema, line));
            default -> assertThat(schema).as(what).isNotNull();
        }
    }

    private void fields(String what, JsonNode schema, String json) {
        var value = JsonMapper.shared().readTree(json.getBytes(StandardCharsets.UTF_8));
        assertThat(description.faults(schema, value)).as("faults of: %s", what).isEmpty();
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000) + "...";
    }
}
