package org.tierboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.Visitor.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.NewUsers;
import org.tierboard.account.PasswordLinks;
import org.tierboard.kernel.Deed;

@OverHttp
class AuditTests {

    private static final Pattern ACTION = Pattern.compile("Deed\\s*\\.(?:of|refusal)\\(\\s*\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    AuditQueries audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NewUsers users;

    @Autowired
    PasswordLinks links;

    @Autowired
    MessageSource messages;

    Person administrator;
    Visitor visitor;

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
        visitor = new Visitor(port);
        visitor.signIn(administrator.email(), TestPeople.PASSWORD);
    }

    @Test
    void aLineSaysWhoDidWhatFromWhereWithBeforeAndAfter() {
        var partner = people.partner();
        var lead = people.leadOf(partner);

        visitor.post(
                "/users/" + lead.userNo(),
                Map.of("version", version(lead), "name", "Cy", "role", "ALLIANCE_TEAM", "partnerId", partner.id()));

        var line = newest(partner.id());
        assertThat(line.action()).isEqualTo("user.changed");
        assertThat(line.byName()).isEqualTo("Ann Example");
        assertThat(line.byRole()).isEqualTo("ADMINISTRATOR");
        assertThat(line.source()).isIn("127.0.0.1", "0:0:0:0::/64");
        assertThat(line.through()).isEqualTo(Through.PAGE);
        assertThat(line.subjectId()).isEqualTo("" + lead.userNo());
        assertThat(line.before().toString()).isEqualTo("{name=Ann Example, role=ALLIANCE_LEAD}");
        assertThat(line.after().toString()).isEqualTo("{name=Cy, role=ALLIANCE_TEAM}");
        assertThat(line.refused()).isFalse();
    }

    @Test
    void whatSomebodyTypedIsShownAsTheyTypedIt() {
        var partner = people.partner();

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(Deed.of("opportunity.opened")
                        .at(partner.partnerNo())
                        .became("customer", "AWS")
                        .became("workload", "2026-11-23")
                        .became("origin", "AWS")));

        assertThat(page(visitor.get("/audit?at=" + partner.id()))
                        .select("[data-action='opportunity.opened'] ins")
                        .eachText())
                .containsExactly("AWS", "2026-11-23", "AWS originated");
    }

    @Test
    void whatIsRolledBackLeavesNoLine() {
        var partner = people.partner();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(Deed.of("user.changed").at(partner.partnerNo()));
            status.setRollbackOnly();
        });

        assertThat(lines(partner.id())).isEmpty();
    }

    @Test
    void workWhoseLineCannotBeWrittenIsUndone() {
        var partner = people.partner();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    jdbc.sql("update partner set name = 'Changed' where partner_no = :no")
                            .param("no", partner.partnerNo())
                            .update();
                    events.publishEvent(Deed.of("Not a key").at(partner.partnerNo()));
                }))
                .hasMessageContaining("audit_line_action_ck");

        assertThat(jdbc.sql("select name from partner where partner_no = :no")
                        .param("no", partner.partnerNo())
                        .query(String.class)
                        .single())
                .isNotEqualTo("Changed");
    }

    @Test
    void aRefusalInsideATransactionIsAMistakeThatIsToldAtOnce() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> events.publishEvent(Deed.refusal("sign-in"))))
                .hasMessageContaining("inside a transaction");
    }

    @Test
    void refusalsAreThereAlthoughNothingElseIs() {
        visitor.post("/users/" + administrator.userNo() + "/disable", Map.of());

        var line = audit.lines(new AuditFilter(null, null, "user.change", true, null, null, null), 1)
                .get(0);
        assertThat(line.reason()).isEqualTo("OWN_ACCOUNT");
        assertThat(line.subjectId()).isEqualTo("" + administrator.userNo());
    }

    @Test
    void signInsAndFailuresAndForeignPagesAreNoted() {
        var partner = people.partner();
        var team = people.teamOf(partner);
        var ann = new Visitor(port);

        ann.signIn(team.email(), "wrong");
        ann.signIn(team.email(), TestPeople.PASSWORD);
        ann.get("/users");
        ann.post("/logout", Map.of());

        assertThat(lines(partner.id()))
                .extracting(line -> line.action() + " " + line.refused())
                .startsWith("sign-in false", "sign-in true");
        var refused = audit.lines(new AuditFilter(null, null, "page.refused", true, null, null, null), 1)
                .get(0);
        assertThat(refused.subjectId()).isEqualTo("GET /users");
        assertThat(refused.byRole()).isEqualTo("ALLIANCE_TEAM");
        var out = audit.lines(new AuditFilter(null, null, "sign-out", false, null, null, null), 1)
                .get(0);
        assertThat(out.subjectId()).isEqualTo("" + team.userNo());
    }

    @Test
    void holdsNoPasswordNoTokenAndNoLink() {
        var secret = "a secret " + UUID.randomUUID();
        var person = people.managerOf();
        var link = users.inviteAgain(person.userNo()).token();
        links.redeem(link, secret);
        var ann = new Visitor(port);
        ann.signIn(person.email(), secret);
        ann.post("/account/tokens", Map.of("name", "mine"));
        var token = page(ann.get("/account")).select(".once code").text();

        var everything = jdbc.sql("select audit_line::text from audit_line")
                .query(String.class)
                .list();

        assertThat(token).isNotEmpty();
        assertThat(everything).noneMatch(line -> line.contains(secret) || line.contains(link) || line.contains(token));
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteALine() {
        assertThatThrownBy(() -> jdbc.sql("update audit_line set reason = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_line").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate audit_line").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void pagesAreReadByKeyAndFiltered() {
        var partner = people.partner();
        for (var i = 0; i < 60; i++) {
            events.publishEvent(Deed.of("user.changed").at(partner.partnerNo()).became("name", "n" + i));
        }

        var first = page(visitor.get("/audit?at=" + partner.id()));
        var second = page(visitor.get(first.select("nav.pager a[rel=next]").attr("href")));

        assertThat(first.select("tr[data-line]")).hasSize(50);
        assertThat(first.select("tr[data-line]").first().text()).contains("Account changed", "n59", "Tierboard itself");
        assertThat(second.select("tr[data-line]")).hasSize(10);
        assertThat(page(visitor.get("/audit?refused=true&at=" + partner.id())).select("tr[data-line]"))
                .isEmpty();
        assertThat(page(visitor.get("/audit?until=2020-01-01")).select("tr[data-line]"))
                .isEmpty();
    }

    @Test
    void amountsNumbersAndDaysAreWrittenAsElsewhereOnThePageAndInTheFile() {
        var partner = people.partner();
        events.publishEvent(Deed.of("opportunity.corrected")
                .at(partner.partnerNo())
                .on("opportunity", "O-1")
                .changed("amount", "12345.00", "12345.60")
                .changed("launched", "2023-02-01", "2023-02-28")
                .became("created", "25000")
                .became("dryRun", false)
                .by("mail"));
        events.publishEvent(Deed.of("import.completed").at(partner.partnerNo()).by("Dr. Ann Example"));

        var lines = page(visitor.get("/audit?at=" + partner.id()))
                .select("tr[data-line]")
                .eachText();
        var line = lines.get(1);
        var file = visitor.get("/audit.csv?at=" + partner.id()).body();

        assertThat(line)
                .contains("Tierboard itself", "$12,345 → $12,345.60", "1 Feb 2023 → 28 Feb 2023", "25,000")
                .contains("Trial only No");
        assertThat(lines.get(0)).contains("Dr. Ann Example");
        assertThat(file)
                .contains("Tierboard itself", "Amount: $12,345.60; Launched: 28 Feb 2023; Rows created: 25,000");
    }

    @Test
    void aLeadSeesTheOwnPartnersLinesWithoutAddresses() {
        var partner = people.partner();
        events.publishEvent(Deed.of("user.changed").at(people.partner().partnerNo()));
        events.publishEvent(Deed.of("user.renamed").at(partner.partnerNo()));
        var lead = new Visitor(port);
        lead.signIn(people.leadOf(partner).email(), TestPeople.PASSWORD);

        var seen = page(lead.get("/partners/" + partner.id() + "/audit"));

        assertThat(seen.select("tr[data-line]").eachAttr("data-action"))
                .containsExactly("sign-in", "user.created", "user.renamed");
        assertThat(seen.select("table").text()).doesNotContain("127.0.0.1");
    }

    @Test
    void everyActionInTheCodeHasItsWords() throws IOException {
        var actions = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ACTION.matcher(Files.readString(file)).results().forEach(found -> actions.add(found.group(1)));
            }
        }

        assertThat(actions).hasSizeGreaterThan(8);
        assertThat(actions)
                .allSatisfy(action -> assertThat(messages.getMessage("audit." + action, null, "", Locale.ENGLISH))
                        .as(action)
                        .isNotEmpty());
        assertThat(actions.stream().filter(action -> action.contains(".")).map(action -> action.split("\\.")[0]))
                .allSatisfy(word -> assertThat(messages.getMessage("audit.group." + word, null, "", Locale.ENGLISH))
                        .as(word)
                        .isNotEmpty());
    }

    private String version(Person person) {
        return jdbc.sql("select version from app_user where user_no = :user")
                .param("user", person.userNo())
                .query(String.class)
                .single();
    }

    private AuditLine newest(String partnerId) {
        return lines(partnerId).get(0);
    }

    private List<AuditLine> lines(String partnerId) {
        return audit.lines(AuditFilter.of(partnerId, null), 100);
    }
}
