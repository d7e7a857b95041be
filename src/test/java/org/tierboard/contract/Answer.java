package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, held against the description already. */
record Answer(HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    /** What the exercise expects, beyond what is described. */
    Answer is(int status) {
        assertThat(status())
                .as("%s %s%n%s", response.request().method(), response.uri(), text())
                .isEqualTo(status);
        return this;
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    boolean has(String header) {
        return response.headers().firstValue(header).isPresent();
    }

    /** Where something new is, as a path. */
    String location() {
        return header("Location").replaceFirst("^http://[^/]+", "");
    }

    String tag() {
        return header("ETag");
    }

    /** Without its parameters. */
    String type() {
        return header("Content-Type").replaceFirst("\\s*;.*", "");
    }
}
