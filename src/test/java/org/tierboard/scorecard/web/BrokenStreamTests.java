package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

/** A stream that fails on its way must not look like a whole one. */
@OverHttp
@Import(BrokenStreamTests.Failing.class)
class BrokenStreamTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Test
    void endsWithoutTheLastChunk() throws IOException {
        var person = people.administrator();
        var token = tokens.issue(new Viewer(person.userNo(), "Ann", person.email(), Role.ADMINISTRATOR), "test")
                .token();

        assertThatThrownBy(() -> new Visitor(port).get("/api/v1/test/broken", "Authorization", "Bearer " + token))
                .hasRootCauseInstanceOf(IOException.class);

        var raw = raw(token);
        assertThat(raw)
                .startsWith("HTTP/1.1 200")
                .contains("{\"first\":1}\n")
                .doesNotContain("\r\n0\r\n")
                .doesNotContain("status");
    }

    private String raw(String token) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/test/broken HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(token)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @TestConfiguration
    @RestController
    static class Failing {

        @Allowed
        @GetMapping("/api/v1/test/broken")
        void broken(HttpServletResponse response) throws IOException {
            response.setContentType("application/x-ndjson");
            response.getOutputStream().write("{\"first\":1}\n".getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
            throw new IllegalStateException("The database went away");
        }
    }
}
