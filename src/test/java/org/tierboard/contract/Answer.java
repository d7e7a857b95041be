package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back to a call, held against the description already. */
record Answer(Sent sent, int status, HttpHeaders headers, byte[] body) {

    /** What the exercise expects, beyond what is described. */
    Answer is(int expected) {
        assertThat(status).as("%s%n%s", sent, text()).isEqualTo(expected);
        return this;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean has(String header) {
        return headers.firstValue(header).isPresent();
    }

    /** Where something new is, as a path. */
    String location() {
        return header("Location").replaceFirst("^http://[^/]+", "");
    }

    String tag() {
        return header("ETag");
    }

    /** In how many seconds to try again. */
    int retryAfter() {
        assertThat(header("Retry-After"))
                .as("Retry-After: %s answered %s", sent, text())
                .matches("[1-9]\\d*");
        return Integer.parseInt(header("Retry-After"));
    }

    /** Without its parameters. */
    String type() {
        return header("Content-Type").replaceFirst("\\s*;.*", "");
    }
}
