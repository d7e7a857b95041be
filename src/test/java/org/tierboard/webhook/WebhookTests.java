package org.tierboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.page;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.nightly.Movement;
import org.tierboard.nightly.MovementKind;
import org.tierboard.nightly.NetworkMoved;
import org.tierboard.nightly.PartnerMovements;
import org.tierboard.outbound.NameResolver;
import org.tierboard.outbound.TlsServer;
import org.tierboard.scorecard.RecordsColumn;

/** Webhooks as a receiver gets them, over real HTTPS. */
@OverHttp
@Import(WebhookTests.Names.class)
class WebhookTests {

    private static final TlsServer SERVER = TlsServer.start();
    private static final Viewer ADMIN = new Viewer(0, "Ada", "ada@example.com", Role.ADMINISTRATOR);

    @LocalServerPort
    int port;

    @Autowired
    WebhookDesk desk;

    @Autowired
    Webhooks hooks;

    @Autowired
    Resending resending;

    @Autowired
    WebhookRetention retention;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource database;

    @Autowired
    Task<Void> webhookTask;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    private TestPeople.Partner partner;

    /** The machine knows no hooks.example.com. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Names {

        @Bean
        @Primary
        NameResolver namesOfTests() {
            return host -> host.equals(TlsServer.HOST)
                    ? List.of(InetAddress.getLoopbackAddress())
                    : List.of(InetAddress.getAllByName(host));
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("tierboard.outbound.ports", () -> "443," + SERVER.port());
        settings.add("tierboard.outbound.allowed-networks", () -> "127.0.0.0/8");
        settings.add("tierboard.outbound.ssl-bundle", () -> "tests");
        settings.add("spring.ssl.bundle.jks.tests.truststore.location", () -> "file:" + TlsServer.store());
        settings.add("spring.ssl.bundle.jks.tests.truststore.password", TlsServer::password);
        settings.add("spring.ssl.bundle.jks.tests.truststore.type", () -> "PKCS12");
        settings.add("tierboard.webhooks.pauses", () -> "100ms,100ms");
        settings.add("db-scheduler.polling-interval", () -> "100ms");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void nothing() {
        jdbc.update("delete from webhook");
        await().until(() -> jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where task_name = 'webhook' and picked", Integer.class)
                == 0);
        SERVER.received.clear();
        SERVER.status = 200;
        SERVER.pause = 0;
        SERVER.answer = "thank you";
        partner = people.partner();
    }

    @Test
    void whatIsDecidedIsSentSignedAfterTheCommit() throws GeneralSecurityException {
        var secret = hook(ADMIN).secret();

        inTransaction(() -> {
            events.publishEvent(approved());
            sleep(400);
            assertThat(SERVER.received).as("before the commit").isEmpty();
        });

        var call = awaitOne();
        assertThat(call.path()).isEqualTo("/in");
        assertThat(call.body())
                .contains("\"version\":1", "\"type\":\"reference.decided\"", "\"decision\":\"approved\"")
                .contains("\"id\":\"" + partner.id() + "\"", "\"id\":\"R-1\"")
                .contains("\"id\":\"" + call.header("Tierboard-id") + "\"");
        assertThat(call.header("Tierboard-signature"))
                .isEqualTo("v1=" + hmac(secret, call.header("Tierboard-timestamp") + "." + call.body()));
        await().untilAsserted(() -> assertThat(log()).isEqualTo("DELIVERED 1 200 thank you"));
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        hook(ADMIN);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(approved());
            status.setRollbackOnly();
        });
        sleep(500);

        assertThat(SERVER.received).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from webhook_delivery", Integer.class))
                .isZero();
    }

    @Test
    void isTriedAgainAndThenParkedAndSentAgainByHand() {
        var hook = hook(ADMIN).hookNo();
        SERVER.status = 500;
        SERVER.answer = "<b>no</b>\n\u202eno";
        inTransaction(() -> events.publishEvent(approved()));
        await().untilAsserted(() -> assertThat(log()).isEqualTo("PARKED 3 500 <b>no</b> no"));
        assertThat(SERVER.received.stream().map(call -> call.header("Tierboard-id")))
                .hasSize(3)
                .containsOnly(SERVER.received.get(0).header("Tierboard-id"));

        SERVER.status = 204;
        SERVER.answer = "";
        var visitor = signedIn(people.administrator());
        var page = page(visitor.get("/webhooks/" + hook));
        assertThat(page.select("td .hook-url").html()).contains("&lt;b&gt;no&lt;/b&gt;");
        visitor.post(page.select("form[action$=send-again]").attr("action"), Map.of());

        await().untilAsserted(() -> assertThat(log()).isEqualTo("DELIVERED 1 204 "));
    }

    @Test
    void whatHasFailedForLongIsSwitchedOffAndItsOwnerTold() {
        var lead = people.leadOf(partner);
        hook(viewer(lead));
        jdbc.update("update webhook set failing_since = now() - interval '6 days'");
        SERVER.status = 500;

        inTransaction(() -> events.publishEvent(approved()));

        await().untilAsserted(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from webhook where disabled_at is not null", Integer.class))
                .isEqualTo(1));
        assertThat(log()).startsWith("PARKED 1 500");
        assertThat(jdbc.queryForObject(
                        "select count(*) from outgoing_mail where address = ?", Integer.class, lead.email()))
                .isEqualTo(1);
        inTransaction(() -> events.publishEvent(approved()));
        assertThat(jdbc.queryForObject("select count(*) from webhook_delivery", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aLeadsWebhookHearsOfTheOwnPartnerAlone() {
        hook(viewer(people.leadOf(people.partner())));

        inTransaction(() -> events.publishEvent(approved()));
        inTransaction(() -> events.publishEvent(night(columnUnmet())));

        assertThat(jdbc.queryForObject("select count(*) from webhook_delivery", Integer.class))
                .isZero();
    }

    @Test
    void theNightTellsOfColumns() {
        hook(ADMIN);

        inTransaction(() -> events.publishEvent(night(columnUnmet())));

        assertThat(awaitOne().body())
                .contains("\"type\":\"scorecard.column.unmet\"", "\"column\":\"UPGRADE\"", "\"tier\":\"ADVANCED\"");
    }

    /** Such as one that an import brought, which is nobody's decision here. */
    @Test
    void aTierThatTheNightFindsIsTold() {
        hook(ADMIN);

        inTransaction(() -> events.publishEvent(night(tier("", "SELECT"))));

        assertThat(awaitOne().body())
                .contains("\"type\":\"tier.changed\"", "\"before\":\"NONE\"", "\"after\":\"SELECT\"");
    }

    @Test
    void aTierThatWasDecidedIsNotToldAgainByTheNight() {
        hook(ADMIN);
        inTransaction(() -> events.publishEvent(upgraded()));
        var later = hook(ADMIN).hookNo();

        inTransaction(() -> events.publishEvent(night(tier("SELECT", "ADVANCED"))));
        assertThat(jdbc.queryForList("select hook_no from webhook_delivery order by delivery_no offset 1", Long.class))
                .as("who wasn't told is")
                .containsExactly(later);

        inTransaction(() -> events.publishEvent(night(tier("ADVANCED", ""))));
        assertThat(jdbc.queryForObject("select count(*) from webhook_delivery", Integer.class))
                .as("and both are of the next change")
                .isEqualTo(4);
    }

    @Test
    void whatWaitsForAWebhookThatIsOffIsParkedAndCanBeSentOnceItIsOn() {
        var hook = hook(ADMIN).hookNo();
        inTransaction(() -> {
            events.publishEvent(approved());
            jdbc.update("update webhook set disabled_at = now()");
        });
        await().untilAsserted(() -> assertThat(log()).startsWith("PARKED 0"));
        var visitor = signedIn(people.administrator());
        var shown = "/webhooks/" + hook;
        assertThat(page(visitor.get(shown)).select("form[action$=send-again]")).isEmpty();
        var again = shown + "/deliveries/" + jdbc.queryForObject("select delivery_no from webhook_delivery", Long.class)
                + "/send-again";

        assertThat(visitor.post(again, Map.of()).statusCode()).isEqualTo(409);
        visitor.post(shown + "/enable", Map.of());
        visitor.post(again, Map.of());

        await().untilAsserted(() -> assertThat(log()).startsWith("DELIVERED 1 200"));
    }

    @Test
    void whatIsSentAgainDoesNotWaitForItsNextTurn() {
        var hook = hook(ADMIN).hookNo();
        inTransaction(() -> events.publishEvent(approved()));
        await().untilAsserted(() -> assertThat(log()).startsWith("DELIVERED 1 200"));
        var delivery = jdbc.queryForObject("select delivery_no from webhook_delivery", Long.class);
        await().until(() -> jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where task_name = 'webhook' and task_instance = ?",
                        Integer.class,
                        delivery.toString())
                == 0);
        jdbc.update(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('webhook', ?, now() + interval '15 hours', false, 1)",
                delivery.toString());

        resending.again(ADMIN, hook, delivery);

        await().until(() -> SERVER.received.size() == 2);
    }

    /** The log of one mustn't undo the log of another, or it would be made again. */
    @Test
    void callsThatFailAtTheSameTimeAreAllNoted() {
        hook(ADMIN);
        SERVER.status = 500;
        SERVER.pause = 150;
        inTransaction(() -> IntStream.range(0, 6).forEach(number -> events.publishEvent(approved())));

        await().untilAsserted(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from webhook_delivery where status = 'PARKED' and attempts = 3",
                        Integer.class))
                .isEqualTo(6));
        assertThat(SERVER.received).hasSize(18);
    }

    @Test
    void noWebhookIsRemovedWhileItIsWrittenTo() {
        hook(ADMIN);

        inTransaction(() -> {
            assertThat(hooks.findEnabled()).hasSize(1);
            assertThatThrownBy(() -> inNewTransaction(() -> {
                        jdbc.execute("set local lock_timeout = '200ms'");
                        jdbc.update("delete from webhook");
                    }))
                    .hasMessageContaining("lock timeout");
            inNewTransaction(() -> jdbc.update("update webhook set failing_since = now()"));
        });
    }

    @Test
    void thereIsAnEndToHowManyAnOwnerHas() {
        var lead = viewer(people.leadOf(partner));
        IntStream.range(0, WebhookDesk.MOST).forEach(number -> hook(lead));

        assertThatThrownBy(() -> hook(lead)).isInstanceOf(AlreadyDecided.class);
        hook(ADMIN);
        hook(viewer(people.leadOf(people.partner())));
    }

    @Test
    void whatWasDeliveredLongAgoIsForgotten() {
        hook(ADMIN);
        inTransaction(() -> IntStream.range(0, 3).forEach(number -> events.publishEvent(approved())));
        await().until(() -> SERVER.received.size() == 3);
        await().until(() ->
                jdbc.queryForObject("select count(*) from webhook_delivery where status = 'DELIVERED'", Integer.class)
                        == 3);
        jdbc.update(
                "update webhook_delivery set ended_at = now() - make_interval(days => 89 + (delivery_no - (select min(delivery_no) from webhook_delivery))::integer)");

        retention.run(LocalDate.of(2026, 3, 1));

        assertThat(jdbc.queryForObject("select count(*) from webhook_delivery", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aNewSecretSignsBesideTheFormerForADay() throws GeneralSecurityException {
        var first = hook(ADMIN);
        var second = desk.rotate(ADMIN, first.hookNo()).secret();
        inTransaction(() -> events.publishEvent(approved()));
        var call = awaitOne();

        var text = call.header("Tierboard-timestamp") + "." + call.body();
        assertThat(call.header("Tierboard-signature"))
                .isEqualTo("v1=" + hmac(second, text) + ",v1=" + hmac(first.secret(), text));
    }

    @Test
    void twoCopiesSendItOnce() {
        hook(ADMIN);
        SERVER.pause = 200;
        var copies = Stream.of("one", "two").map(this::copy).toList();
        copies.forEach(Scheduler::start);
        try {
            inTransaction(() -> events.publishEvent(approved()));
            await().untilAsserted(() -> assertThat(log()).startsWith("DELIVERED"));
            sleep(500);
            assertThat(SERVER.received).hasSize(1);
        } finally {
            SERVER.pause = 0;
            copies.forEach(Scheduler::stop);
        }
    }

    @Test
    void aLeadAddsOneOnThePageAndSeesItsSecretOnce() {
        var lead = signedIn(people.leadOf(partner));
        for (var forbidden :
                List.of("http://" + TlsServer.HOST + "/", "https://10.0.0.1/", "https://169.254.169.254/")) {
            var refused =
                    page(lead.post("/webhooks", Map.of("name", "Ours", "url", forbidden, "events", "TIER_CHANGED")));
            assertThat(refused.select("#url-error").text()).as(forbidden).isNotEmpty();
        }
        assertThat(jdbc.queryForObject("select count(*) from webhook", Integer.class))
                .isZero();

        var typed = SERVER.url("/in?t=ä").replace("https", "HTTPS");
        var added = lead.post("/webhooks", Map.of("name", "Ours", "url", typed, "events", "TIER_CHANGED"));
        var shown = Visitor.location(added);
        var secret = page(lead.get(shown)).select("#secret").text();
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(lead.get(shown).body()).doesNotContain(secret);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_line where concat(before, after, reason) like '%' || ? || '%'",
                        Integer.class, secret))
                .isZero();
        assertThat(signedIn(people.leadOf(people.partner())).get(shown).statusCode())
                .isEqualTo(404);
        assertThat(page(lead.get("/webhooks")).select("td.hook-url").eachText())
                .containsExactly(SERVER.url("/in?t=%C3%A4"));
    }

    private IssuedSecret hook(Viewer by) {
        return desk.add(by, new NewWebhook("Ours", SERVER.url("/in"), Set.of(WebhookEvent.values())));
    }

    private Deed approved() {
        return Deed.of("reference.approved").at(partner.partnerNo()).on("reference", "R-1");
    }

    private Deed upgraded() {
        return Deed.of("tier.upgraded")
                .at(partner.partnerNo())
                .on("tier-decision", 1)
                .changed("tier", "SELECT", "ADVANCED");
    }

    private static Movement columnUnmet() {
        return new Movement(MovementKind.COLUMN_UNMET, RecordsColumn.UPGRADE, "", "", "", "ADVANCED");
    }

    private static Movement tier(String was, String now) {
        return new Movement(MovementKind.TIER, null, "", was, now, "");
    }

    private NetworkMoved night(Movement movement) {
        return new NetworkMoved(
                LocalDate.of(2026, 3, 1),
                List.of(new PartnerMovements(partner.partnerNo(), partner.id(), List.of(movement))));
    }

    private Viewer viewer(TestPeople.Person lead) {
        return new Viewer(lead.userNo(), "Ann", lead.email(), Role.ALLIANCE_LEAD);
    }

    private String log() {
        return jdbc.queryForObject(
                "select concat_ws(' ', status, attempts, response_code, answer) from webhook_delivery", String.class);
    }

    private TlsServer.Received awaitOne() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !SERVER.received.isEmpty());
        return SERVER.received.get(0);
    }

    private Scheduler copy(String name) {
        return Scheduler.create(database, webhookTask)
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(50))
                .threads(2)
                .build();
    }

    private void inTransaction(Runnable what) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> what.run());
    }

    private void inNewTransaction(Runnable what) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        template.executeWithoutResult(status -> what.run());
    }

    private Visitor signedIn(TestPeople.Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }

    private static String hmac(String secret, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
