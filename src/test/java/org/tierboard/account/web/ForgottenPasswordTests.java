package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

@OverHttp
class ForgottenPasswordTests {

    private static final Pattern LINK = Pattern.compile("(/password/\\S+)");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scheduler scheduler;

    /** All tests come from one source, which may ask twenty times an hour. */
    @BeforeEach
    void forgetWhoAsked() {
        jdbc.sql("delete from sign_in_allowance").update();
    }

    @Test
    void choosesANewOneByALinkThatIsMailed() {
        var person = people.administrator();
        var visitor = new Visitor(port);

        ask(visitor, person.email().toUpperCase(Locale.ROOT));

        var link = awaitMail(person.email());
        visitor.post(link, Map.of("password", "seven green bottles", "repeated", "seven green bottles"));
        assertThat(location(visitor.signIn(person.email(), "seven green bottles")))
                .isEqualTo("/");
        assertThat(jdbc.sql("select action from audit_line where subject_id = :user order by line_no")
                        .param("user", Integer.toString(person.userNo()))
                        .query(String.class)
                        .list())
                .contains("user.link-asked", "user.password-chosen");
    }

    @Test
    void strangersAndDisabledPeopleGetTheSameAnswerAndNoMail() {
        var disabled = people.administrator();
        people.disable(disabled);
        var known = people.administrator();
        var stranger = "nobody." + UUID.randomUUID() + "@example.com";

        var answers = List.of(stranger, disabled.email(), known.email()).stream()
                .map(address -> ask(new Visitor(port), address))
                .distinct();

        assertThat(answers).hasSize(1);
        awaitMail(known.email());
        assertThat(mails(disabled.email()) + mails(stranger)).isZero();
    }

    @Test
    void anAddressGetsThreeMailsAnHour() {
        var person = people.administrator();

        for (int times = 1; times <= 5; times++) {
            ask(new Visitor(port), person.email());
            var sent = Math.min(times, 3);
            await().during(Duration.ofMillis(300))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> mails(person.email()) == sent);
        }
    }

    @Test
    void whatIsNoAddressIsToldSo() {
        var answer = new Visitor(port).post("/password/forgotten", Map.of("email", "bea"));

        assertThat(page(answer).select("#email-error").text()).isNotEmpty();
    }

    private static String ask(Visitor visitor, String address) {
        var answer = visitor.post("/password/forgotten", Map.of("email", address));
        return answer.statusCode() + " " + location(answer)
                + page(visitor.get("/login?asked")).select(".notice").text();
    }

    private String awaitMail(String address) {
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(address) == 1);
        var link = LINK.matcher(jdbc.sql("select plain from outgoing_mail where address = :address")
                .param("address", address)
                .query(String.class)
                .single());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** How many there are; what waits to be sent is sent soon. */
    private int mails(String address) {
        scheduler.triggerCheckForDueExecutions();
        return jdbc.sql("select count(*) from outgoing_mail where address = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }
}
