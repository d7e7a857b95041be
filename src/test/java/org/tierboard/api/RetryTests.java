package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.Visitor.location;

import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.AtOnce;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Secret;
import org.tierboard.account.Tokens;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;

/** A request that is sent again with its key is done once, whatever became of its first answer. */
@OverHttp
class RetryTests {

    private static final String DEAL = "{\"customer\":\"Acme\",\"workload\":\"Shop\",\"estimatedMrr\":1200.50}";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeyedRequests requests;

    @Autowired
    KeyedTransactions transactions;

    @Autowired
    TransactionTemplate inTransaction;

    @Autowired
    Users users;

    @Autowired
    PartnerAccess access;

    Partner partner;
    Person lead;
    Program program;
    String path;
    String key = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        partner = people.partner();
        lead = people.leadOf(partner);
        program = new Program(port, tokens, lead);
        path = "/api/v1/partners/" + partner.id() + "/opportunities";
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        var first = program.post(path, DEAL, "Idempotency-Key", key);
        var again = program.post(path, DEAL, "Idempotency-Key", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body()).isNotEmpty();
        assertThat(location(again)).isEqualTo(location(first)).startsWith(path);
        assertThat(Program.tag(again)).isEqualTo(Program.tag(first)).isNotEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(opportunities()).isEqualTo(1);
    }

    @Test
    void anotherTokenOfTheSameOwnerIsTheSameOwnerAndAnotherPersonIsnt() {
        program.post(path, DEAL, "Idempotency-Key", key);

        var sameOwner = new Program(port, tokens, lead).post(path, DEAL, "Idempotency-Key", key);
        var other = new Program(port, tokens, people.teamOf(partner)).post(path, DEAL, "Idempotency-Key", key);

        assertThat(sameOwner.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(other.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(opportunities()).isEqualTo(2);
    }

    @Test
    void anotherRequestWithTheKeyIsRefused() {
        program.post(path, DEAL, "Idempotency-Key", key);

        var other = program.post(path, DEAL.replace("Shop", "Bank"), "Idempotency-Key", key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("key-reused");
        assertThat(opportunities()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsMendedAndSentAgainWithItsKey() {
        assertThat(program.post(path, "{}", "Idempotency-Key", key).statusCode())
                .isEqualTo(400);
        assertThat(program.post(path, DEAL, "Idempotency-Key", key).statusCode())
                .isEqualTo(201);
    }

    @Test
    void sentFiftyTimesAtOnceItIsDoneOnce() {
        var answers = AtOnce.all(
                50, i -> program.post(path, DEAL, "Idempotency-Key", key).statusCode());

        assertThat(answers).isSubsetOf(201, 409).contains(201);
        assertThat(opportunities()).isEqualTo(1);
    }

    @Test
    void whoWorksOnItIsWaitedForAndACrashDoesntBlockTheKey() {
        program.post(path, DEAL, "Idempotency-Key", key);
        jdbc.sql("delete from opportunity where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .update();
        set("answer = null, done_at = null");

        var atWork = program.post(path, DEAL, "Idempotency-Key", key);
        set("claimed_at = claimed_at - interval '3 minutes'");
        var afterCrash = program.post(path, DEAL, "Idempotency-Key", key);

        assertThat(atWork.statusCode()).isEqualTo(409);
        assertThat(atWork.headers().firstValue("Retry-After")).isPresent();
        assertThat(afterCrash.statusCode()).isEqualTo(201);
        assertThat(opportunities()).isEqualTo(1);
    }

    @Test
    void whatWasDoneBeforeItsAnswerWasLostIsntDoneTwice() {
        program.post(path, DEAL, "Idempotency-Key", key);
        set("answer = null, claimed_at = claimed_at - interval '3 minutes'");

        var again = program.post(path, DEAL, "Idempotency-Key", key);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("answer-lost");
        assertThat(opportunities()).isEqualTo(1);
    }

    /** The database went away between the commit and the note of the answer. */
    @Test
    void whoeverAskedIsAnsweredEvenIfTheAnswerCantBeKept() throws Exception {
        var away = new KeyedRequests(jdbc) {
            @Override
            void answered(KeyedRequest request, byte[] sealed) {
                throw new DataAccessResourceFailureException("away");
            }
        };
        var filter = new IdempotencyFilter(away, transactions, access, (request, response, handler, thrown) -> {
            throw new AssertionError(thrown);
        });
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Idempotency-Key", key);
        var response = new MockHttpServletResponse();
        var viewer = new Viewer(lead.userNo(), "Ann", lead.email(), Role.ALLIANCE_LEAD);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(viewer, null));

        try {
            filter.doFilter(new KeptBody(request, new byte[0]), response, (asked, answer) -> {
                ((HttpServletResponse) answer).setStatus(201);
                answer.getWriter().write("made");
            });
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(response.getStatus()).isEqualTo(201);
        assertThat(response.getContentAsString()).isEqualTo("made");
    }

    @Test
    void ofTwoCopiesThatBothBelieveToBeTheOneTheLaterCommits() {
        var slow = sending();
        requests.claim(slow);
        set("claimed_at = claimed_at - interval '3 minutes'");
        var taken = sending();
        assertThat(requests.claim(taken)).isTrue();

        transactions.begin(slow);
        try {
            assertThatThrownBy(() -> inTransaction.executeWithoutResult(status -> rename()))
                    .isInstanceOf(CannotAcquireLockException.class);
        } finally {
            transactions.end();
        }

        assertThat(jdbc.sql("select name from partner where partner_no = :partner")
                        .param("partner", partner.partnerNo())
                        .query(String.class)
                        .single())
                .isEqualTo("Example Consulting");
    }

    @Test
    void aNewTokenIsShownAgainAndKeptNowhere() {
        var basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((lead.email() + ":" + TestPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var first = token(basic);
        var again = token(basic);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(jdbc.sql("select encode(answer, 'escape') from api_request where user_no = :user")
                        .param("user", lead.userNo())
                        .query(String.class)
                        .single())
                .doesNotContain("token");
    }

    /** As curl sends it that is told to send nothing. */
    @Test
    void aRequestWithoutABodyIsDoneOnceWhateverItsTypeIsCalled() {
        var person = location(program.post(
                "/api/v1/partners/" + partner.id() + "/individuals",
                "{\"fullName\":\"Cy\",\"email\":\"cy.%s@example.com\"}".formatted(key)));
        var form = new String[] {"Content-Type", "application/x-www-form-urlencoded", "Idempotency-Key", key};

        var first = program.post(person + "/invite", "", form);
        var again = program.post(person + "/invite", "", form);
        var other = program.post(person + "/invite", "a=1", form);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where partner_no = :partner")
                        .param("partner", partner.partnerNo())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsGivenAgainOnlyToWhoStillSeesThePartner() {
        var managing = people.managerOf(partner);
        var manager = new Program(port, tokens, managing);
        assertThat(manager.post(path, DEAL, "Idempotency-Key", key).statusCode())
                .isEqualTo(201);

        users.unassign(managing.userNo(), partner.partnerNo());
        var hidden = manager.post(path, DEAL, "Idempotency-Key", key);
        users.assign(managing.userNo(), partner.partnerNo());
        var again = manager.post(path, DEAL, "Idempotency-Key", key);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).doesNotContain("Acme");
        assertThat(hidden.headers().firstValue("Location")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(opportunities()).isEqualTo(1);
    }

    @Test
    void anAnswerIsGivenAgainOnlyToWhoStillMayAskForIt() {
        var references = "/api/v1/partners/" + partner.id() + "/references";
        var named = "{\"customer\":\"Acme\",\"url\":\"https://www.example.com/acme\",\"description\":\"A shop\"}";
        assertThat(program.post(references, named, "Idempotency-Key", key).statusCode())
                .isEqualTo(201);

        jdbc.sql("update app_user set role = 'PARTNER_MANAGER', partner_no = null where user_no = :user")
                .param("user", lead.userNo())
                .update();
        users.assign(lead.userNo(), partner.partnerNo());
        var refused = program.post(references, named, "Idempotency-Key", key);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("Acme");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        var answer = program.post(path, DEAL, "Idempotency-Key", "two words");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private HttpResponse<String> token(String basic) {
        return new Visitor(port)
                .send(
                        "POST",
                        "/api/v1/tokens",
                        "{\"name\":\"retried\"}",
                        "Authorization",
                        basic,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key);
    }

    private KeyedRequest sending() {
        return new KeyedRequest(lead.userNo(), new Secret(key).hash(), new Secret("asked").hash(), UUID.randomUUID());
    }

    private void rename() {
        jdbc.sql("update partner set name = 'Twice' where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .update();
    }

    private void set(String changes) {
        jdbc.sql("update api_request set " + changes + " where user_no = :user")
                .param("user", lead.userNo())
                .update();
    }

    private long opportunities() {
        return jdbc.sql("select count(*) from opportunity where partner_no = :partner")
                .param("partner", partner.partnerNo())
                .query(Long.class)
                .single();
    }
}
