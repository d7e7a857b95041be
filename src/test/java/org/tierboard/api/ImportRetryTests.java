package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.AtOnce;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.TestPeople.Person;
import org.tierboard.account.Tokens;
import org.tierboard.account.Users;
import tools.jackson.databind.json.JsonMapper;

/** A file that is sent again with its key is imported once, however its parts are separated. */
@OverHttp
class ImportRetryTests {

    private static final String ALL = "/api/v1/imports";
    private static final String PATH = ALL + "?kind=individuals";
    private static final String OF_ONE_PARTNER = ALL + "?kind=ace-opportunities";
    private static final String ACE = "{\"opportunities\":[]}";
    private static final String HEAD = "individual_id,partner_id,full_name,email,registered_on\n";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JsonMapper json;

    @Autowired
    Users users;

    @Autowired
    JdbcClient jdbc;

    Partner partner;
    Person managing;
    Program program;
    String key = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        partner = people.partner();
        managing = people.managerOf(partner);
        program = new Program(port, tokens, managing);
    }

    @Test
    void theSameFileGetsTheSameAnswerAndIsImportedOnce() {
        var first = send(PATH, HEAD, "one");
        var again = send(PATH, HEAD, "another");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body()).isNotEmpty();
        assertThat(location(again)).isEqualTo(location(first)).startsWith(ALL + "/");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void anotherFileOrAnotherWishWithTheKeyIsRefused() {
        send(PATH, HEAD, "one");

        var otherFile = send(PATH, HEAD + "I-1,P-1,Cy,cy@example.com,2026-01-01\n", "one");
        var otherWish = send(PATH + "&dryRun=true", HEAD, "one");

        assertThat(otherFile.statusCode()).isEqualTo(422);
        assertThat(otherFile.body()).contains("key-reused");
        assertThat(otherWish.statusCode()).isEqualTo(422);
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void aFileThatWasRefusedIsMendedAndSentAgainWithItsKey() {
        assertThat(send(PATH, "name\n", "one").statusCode()).isEqualTo(422);
        assertThat(imports()).isZero();
        assertThat(send(PATH, HEAD, "one").statusCode()).isEqualTo(202);
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void sentFiftyTimesAtOnceItIsImportedOnce() {
        var answers = AtOnce.all(50, i -> send(PATH, HEAD, "b" + i).statusCode());

        assertThat(answers).isSubsetOf(202, 409).contains(202);
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void anAnswerIsGivenAgainOnlyToWhoStillSeesThePartnerOfTheFile() {
        var path = OF_ONE_PARTNER + "&partnerId=" + partner.id();
        assertThat(send(path, ACE, "one").statusCode()).isEqualTo(202);

        users.unassign(managing.userNo(), partner.partnerNo());
        var hidden = send(path, ACE, "one");
        users.assign(managing.userNo(), partner.partnerNo());

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.headers().firstValue("Location")).isEmpty();
        assertThat(send(path, ACE, "one").statusCode()).isEqualTo(202);
    }

    @Test
    void whoMovedToAnotherPartnerReadsNoAnswerOfTheOneBefore() {
        var lead = people.leadOf(partner);
        program = new Program(port, tokens, lead);
        assertThat(send(OF_ONE_PARTNER, ACE, "one").statusCode()).isEqualTo(202);

        jdbc.sql("update app_user set partner_no = :partner where user_no = :user")
                .param("partner", people.partner().partnerNo())
                .param("user", lead.userNo())
                .update();
        var moved = send(OF_ONE_PARTNER, ACE, "one");

        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.body()).contains("answer-lost");
        assertThat(moved.headers().firstValue("Location")).isEmpty();
    }

    private HttpResponse<String> send(String path, String file, String boundary) {
        var body = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, file, boundary);
        return program.post(
                path, body, "Content-Type", "multipart/form-data; boundary=" + boundary, "Idempotency-Key", key);
    }

    private int imports() {
        return json.readTree(program.get(ALL).body()).get("total").asInt();
    }
}
