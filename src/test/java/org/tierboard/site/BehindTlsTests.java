package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

/** What changes when a proxy in front speaks TLS and the application was told to believe it. */
@OverHttp
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class BehindTlsTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Test
    void browsersAreToldToInsistOnTls() {
        var plain = new Visitor(port).get("/login");
        var secure = new Visitor(port).get("/login", "X-Forwarded-Proto", "https");

        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(secure.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("max-age=31536000"));
    }

    @Test
    void cookiesAreKeptToTls() {
        var answer = new Visitor(port).get("/users", "X-Forwarded-Proto", "https");

        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }
}
