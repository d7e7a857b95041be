package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

@OverHttp
class SignInTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void letsInWhoKnowsThePassword() {
        var lead = people.leadOf(people.partner());

        var answer = visitor.signIn(lead.email(), TestPeople.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(location(visitor.get("/"))).startsWith("/partners/P-").endsWith("/scorecard");
    }

    @Test
    void saysTheSameForAWrongPasswordAnUnknownAddressAndADisabledAccount() {
        var known = people.administrator();
        var disabled = people.administrator();
        people.disable(disabled);

        var wrong = visitor.signIn(known.email(), "not the password");
        var unknown = visitor.signIn("nobody@example.com", "not the password");
        var locked = visitor.signIn(disabled.email(), TestPeople.PASSWORD);

        assertThat(location(wrong))
                .isEqualTo(location(unknown))
                .isEqualTo(location(locked))
                .isEqualTo("/login?failed");
        assertThat(page(visitor.get("/login?failed")).select(".errors").text()).isNotEmpty();
    }
}
