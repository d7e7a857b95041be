package org.tierboard.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.intake.BrokenFiles;
import org.tierboard.intake.BrokenFiles.BrokenFile;
import org.tierboard.intake.ValidFiles;

/** Broken files as programs and people send them: the answer is clean, and what is taken on ends with sums that add up. */
@OverHttp
class BrokenUploadsTests {

    private static final long SEED = Long.getLong("test.broken.seed", 20_261_123);
    private static final int BY_PROGRAMS = 250;
    private static final int BY_PEOPLE = 150;
    private static final List<String> NAMES =
            List.of("facts.csv", "facts.json", "facts.zip", "a;b.csv", "", "x".repeat(300) + ".csv", "é株.csv");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private TestPeople.Person administrator;
    private TestPeople.Partner partner;
    private BrokenFiles files;

    @BeforeEach
    void anAdministrator() {
        administrator = people.administrator();
        partner = people.partner();
        files = new BrokenFiles(SEED + 1, ValidFiles.of(partner.id()));
    }

    @Test
    void programsGetACleanAnswer() {
        var viewer = new Viewer(administrator.userNo(), "Ann Example", administrator.email(), Role.ADMINISTRATOR);
        var caller = new Caller(port, tokens.issue(viewer, "broken").token());

        var taken = IntStream.range(0, BY_PROGRAMS)
                .mapToObj(files::number)
                .map(file -> answer(file, caller))
                .filter(status -> status == 202)
                .count();

        assertThat(taken).isBetween(BY_PROGRAMS / 10L, BY_PROGRAMS * 9L / 10);
        assertAllEndedWell(taken);
    }

    private int answer(BrokenFile file, Caller caller) {
        var kind = file.from().kind();
        var query = "kind=%s&mode=%s&dryRun=true&partnerId=%s"
                .formatted(kind.wireName(), file.number() % 2 == 0 ? "partial" : "atomic", partner.id());
        awaitRunning(5);
        var answer = caller.upload(query, file.bytes());

        assertClean(file, answer, List.of(202, 422));
        if (answer.statusCode() == 422) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(Caller.json(answer).get("detail").asString()).isNotBlank();
        }
        return answer.statusCode();
    }

    @Test
    void peopleGetACleanPage() {
        var visitor = new Visitor(port);
        visitor.signIn(administrator.email(), TestPeople.PASSWORD);

        var taken = IntStream.range(BY_PROGRAMS, BY_PROGRAMS + BY_PEOPLE)
                .mapToObj(files::number)
                .filter(file -> isTaken(file, visitor))
                .count();

        assertThat(taken).isBetween(BY_PEOPLE / 10L, BY_PEOPLE * 9L / 10);
        assertAllEndedWell(taken);
    }

    private boolean isTaken(BrokenFile file, Visitor visitor) {
        var kind = file.number() % 2 == 0 ? "" : file.from().kind().wireName();
        var fields = Map.of("kind", kind, "mode", "partial", "dryRun", "true", "partnerId", partner.id());
        awaitRunning(5);
        var answer = visitor.upload("/imports", fields, NAMES.get(file.number() % NAMES.size()), file.bytes());
        assertClean(file, answer, List.of(200, 302));
        if (answer.statusCode() == 200) {
            assertThat(Visitor.page(answer).select(".errors, .error").text())
                    .as("what the page says of %s", file)
                    .isNotBlank();
            return false;
        }
        assertClean(file, visitor.get(Visitor.location(answer)), List.of(200));
        var confirmed = visitor.post(Visitor.location(answer), Map.of());
        assertClean(file, confirmed, List.of(302));
        assertClean(file, visitor.get(Visitor.location(confirmed)), List.of(200));
        return true;
    }

    private static void assertClean(BrokenFile file, HttpResponse<String> answer, List<Integer> statuses) {
        assertThat(answer.statusCode()).as("%s: %s", file, answer.body()).isIn(statuses);
        assertThat(answer.body())
                .as("%s", file)
                .doesNotContain("Exception", "\tat ", "org.tierboard.", "org.postgresql");
    }

    private void awaitRunning(int fewerThan) {
        for (int i = 0; running() >= fewerThan; i++) {
            assertThat(i).as("imports end").isLessThan(3000);
            sleep();
        }
    }

    private long running() {
        return jdbc.sql("select count(*) from import_job where user_no = ? and status = 'RUNNING'")
                .param(administrator.userNo())
                .query(Long.class)
                .single();
    }

    private void assertAllEndedWell(long taken) {
        awaitRunning(1);
        var well = jdbc.sql("""
                        select count(*) filter (where message not like 'The import failed%'
                                                  and rows_read = rows_created + rows_updated + rows_unchanged + rows_rejected
                                                  and rows_faulty = (select count(*)
                                                                       from import_rejection r
                                                                      where r.import_id = j.import_id)) as well
                          from import_job j
                         where user_no = ?
                        """).param(administrator.userNo()).query(Long.class).single();
        assertThat(well).isEqualTo(taken);
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
