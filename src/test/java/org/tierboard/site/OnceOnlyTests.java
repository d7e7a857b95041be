package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import jakarta.servlet.DispatcherType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;

/** A double click, a reload and a way back do nothing twice. */
@OverHttp
class OnceOnlyTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    Person person;
    Visitor visitor;

    @BeforeEach
    void signIn() {
        person = people.administrator();
        visitor = Visitor.signedIn(port, person);
    }

    /** It is made where a database may be away, and isn't to wait for it once more. */
    @Test
    void thePageOfAFailureIsNoForm() throws NoSuchMethodException {
        var request = new MockHttpServletRequest("POST", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.setParameter(OnceField.NAME, UUID.randomUUID().toString());
        var handler = new HandlerMethod(this, OnceOnlyTests.class.getDeclaredMethod("tokens"));

        assertThat(new OnceOnly(null).preHandle(request, new MockHttpServletResponse(), handler))
                .isTrue();
    }

    @Test
    void theSameFormTwiceLeadsToTheSamePlaceAndWorksOnce() {
        var email = "cy." + UUID.randomUUID() + "@example.com";
        var form = Map.of("_once", once("/users/new", "/users"), "email", email, "name", "Cy", "role", "ADMINISTRATOR");

        var first = visitor.post("/users", form);
        var second = visitor.post("/users", form);

        assertThat(location(first)).startsWith("/users/");
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(location(second)).isEqualTo(location(first));
    }

    @Test
    void sentFiftyTimesAtOnceItWorksOnce() {
        var form = Map.of("_once", once("/account", "/account/tokens"), "name", "mine", "_csrf", csrf());

        var answers = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> visitor.post("/account/tokens", form)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(tokens()).isEqualTo(1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 302);
    }

    @Test
    void aMistakeLeavesNothingSoThatTheFormCanBeMended() {
        var form = new HashMap<>(Map.of("_once", once("/account", "/account/tokens"), "name", ""));
        assertThat(visitor.post("/account/tokens", form).statusCode()).isEqualTo(200);

        form.put("name", "mended");
        assertThat(visitor.post("/account/tokens", form).statusCode()).isEqualTo(302);

        assertThat(tokens()).isEqualTo(1);
    }

    @Test
    void everyFormIsAnother() {
        var page = page(visitor.get("/account"));

        assertThat(page.select("form[method=post] input[name=_once]").eachAttr("value"))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
        visitor.post("/account/tokens", Map.of("_once", once("/account", "/account/tokens"), "name", "one"));
        visitor.post("/account/tokens", Map.of("_once", once("/account", "/account/tokens"), "name", "two"));
        assertThat(tokens()).isEqualTo(2);
    }

    @Test
    void somebodyElsesFormLeadsNowhere() {
        var form = Map.of("_once", once("/account", "/account/tokens"), "name", "mine");
        visitor.post("/account/tokens", form);
        var other = new Visitor(port);
        other.signIn(people.administrator().email(), TestPeople.PASSWORD);

        var answer = other.post("/account/tokens", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select(".lead").text()).contains("sent already");
    }

    private String once(String page, String action) {
        return page(visitor.get(page))
                .select("form[action=" + action + "] input[name=_once]")
                .val();
    }

    private String csrf() {
        return page(visitor.get("/account")).select("input[name=_csrf]").first().val();
    }

    private int tokens() {
        return jdbc.sql("select count(*) from api_token where user_no = :user")
                .param("user", person.userNo())
                .query(Integer.class)
                .single();
    }
}
