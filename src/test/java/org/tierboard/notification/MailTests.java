package org.tierboard.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tierboard.Visitor.page;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;

/** Mail over SMTP, as it leaves. */
@OverHttp
class MailTests {

    private static final ServerSetup SMTP = started().getSmtp().getServerSetup();
    private static GreenMail server;

    @LocalServerPort
    int port;

    @Autowired
    Mails mails;

    @Autowired
    Deliveries deliveries;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    DataSource database;

    @Autowired
    Task<Void> mailTask;

    String address = "bea." + UUID.randomUUID() + "@example.com";

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SMTP.getPort());
        settings.add("tierboard.base-url", () -> "https://tierboard.example/");
        settings.add("tierboard.mail.from", () -> "Tierboard <programme@example.com>");
        settings.add("tierboard.mail.pauses", () -> "100ms,100ms");
        settings.add("db-scheduler.polling-interval", () -> "100ms");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void isSentAfterTheCommitAndErased() throws MessagingException {
        inTransaction(() -> {
            mails.send(hello());
            sleep(400);
            assertThat(received()).as("before the commit").isEmpty();
        });

        var mail = awaitOne();
        assertThat(mail.getSubject()).isEqualTo("Hello world");
        assertThat(mail.getFrom()[0]).hasToString("Tierboard <programme@example.com>");
        assertThat(mail.getAllRecipients()[0]).hasToString("Bea <" + address + ">");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains(
                        "multipart/alternative",
                        "Dear Bea, look: https://tierboard.example/partners/P%201",
                        "<b>Bea</b>")
                .contains("1 Feb 2023")
                .doesNotContain("List-Unsubscribe");
        await().untilAsserted(() -> assertThat(status()).isEqualTo("SENT"));
        assertThat(jdbc.sql("select plain is null and html is null from outgoing_mail where address = :address")
                        .param("address", address)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(mail.getMessageID()).isEqualTo(column("message_id"));
    }

    @Test
    void isNeverSentForWhatIsRolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            mails.send(hello());
            status.setRollbackOnly();
        });
        sleep(600);

        assertThat(received()).isEmpty();
        assertThat(jdbc.sql("select count(*) from outgoing_mail where address = :address")
                        .param("address", address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotTakenOutsideOfATransaction() {
        assertThatThrownBy(() -> mails.send(hello())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void waitsWhileTheServerIsDownAndArrivesOnce() {
        server.stop();
        inTransaction(() -> mails.send(hello()));
        await().untilAsserted(() -> assertThat(column("attempts")).isNotEqualTo("0"));

        server = startAgain();

        awaitOne();
        sleep(400);
        assertThat(received()).hasSize(1);
    }

    @Test
    void isParkedAfterTheLastTryAndSentAgainOnDemand() {
        server.stop();
        inTransaction(() -> mails.send(hello()));
        await().untilAsserted(() -> assertThat(status()).isEqualTo("PARKED"));
        assertThat(column("attempts")).isEqualTo("3");
        var administrator = new Visitor(port);
        administrator.signIn(people.administrator().email(), TestPeople.PASSWORD);
        var outbox = page(administrator.get("/outbox?status=PARKED"));
        var row = outbox.select("tr[data-mail]").first();
        assertThat(row.text()).contains(address, "Not delivered", "After 3 tries", "Connection refused");
        assertThat(administrator.get("/outbox/" + column("mail_no")).statusCode())
                .as("what it says isn't shown")
                .isEqualTo(404);

        server = startAgain();
        administrator.post(row.select("form").attr("action"), Map.of());

        awaitOne();
        assertThat(administrator
                        .post(row.select("form").attr("action"), Map.of())
                        .statusCode())
                .as("a second click")
                .isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from audit_line where action = 'mail.sent-again' and subject_id = :mail"
                                + " group by refused order by refused")
                        .param("mail", column("mail_no"))
                        .query(Integer.class)
                        .list())
                .as("one done, one refused")
                .containsExactly(1, 1);
    }

    /** A copy that was taken for dead ends its try after the one that took over. */
    @Test
    void aTryThatEndsLateUndoesNothing() {
        inTransaction(() -> mails.send(hello()));
        await().untilAsserted(() -> assertThat(status()).isEqualTo("SENT"));
        var mailNo = Long.parseLong(column("mail_no"));

        assertThat(deliveries.failed(mailNo, "Too late")).as("another try").isEmpty();
        deliveries.refused(mailNo, "Too late");
        deliveries.sent(mailNo);

        assertThat(List.of(status(), column("attempts"), column("answer"))).containsExactly("SENT", "1", "null");
        assertThat(jdbc.sql("select count(*) from audit_line where action = 'mail.parked' and subject_id = :mail")
                        .param("mail", column("mail_no"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Its task would be removed at the end of that try, and the mail would wait for ever. */
    @Test
    void isNotSentAgainBeforeItsLastTryIsOver() {
        server.stop();
        inTransaction(() -> mails.send(hello()));
        await().untilAsserted(() -> assertThat(status()).isEqualTo("PARKED"));
        await().untilAsserted(() -> assertThat(tasks()).isZero());
        server = startAgain();
        jdbc.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values ('mail', :mail, now(), true, 'another copy', now(), 1)
                """).param("mail", column("mail_no")).update();
        var administrator = new Visitor(port);
        administrator.signIn(people.administrator().email(), TestPeople.PASSWORD);
        var again = "/outbox/" + column("mail_no") + "/send-again";

        var tooEarly = administrator.post(again, Map.of());

        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(page(tooEarly).text()).contains("in a moment");
        assertThat(status()).isEqualTo("PARKED");
        jdbc.sql("delete from scheduled_tasks where task_instance = :mail and picked_by = 'another copy'")
                .param("mail", column("mail_no"))
                .update();
        assertThat(administrator.post(again, Map.of()).statusCode()).isEqualTo(302);
        awaitOne();
    }

    @Test
    void isParkedAtOnceWhereTheServerRefusesTheRecipientForGood() {
        server.stop();
        try (var refusing = new RefusingServer(SMTP.getPort(), "550 5.1.1 No such mailbox")) {
            inTransaction(() -> mails.send(hello()));
            await().untilAsserted(() -> assertThat(status()).isEqualTo("PARKED"));
        }
        server = startAgain();

        assertThat(column("attempts")).isEqualTo("1");
        var administrator = new Visitor(port);
        administrator.signIn(people.administrator().email(), TestPeople.PASSWORD);
        assertThat(page(administrator.get("/outbox?status=PARKED"))
                        .select("tr[data-mail]")
                        .first()
                        .text())
                .contains(address, "After 1 try: 550 5.1.1 No such mailbox");
    }

    @Test
    void isTriedAgainWhereTheServerRefusesTheRecipientForNow() {
        server.stop();
        try (var refusing = new RefusingServer(SMTP.getPort(), "450 4.2.1 Mailbox busy")) {
            inTransaction(() -> mails.send(hello()));
            await().untilAsserted(() -> assertThat(column("attempts")).isNotEqualTo("0"));
        }
        server = startAgain();

        awaitOne();
    }

    @Test
    void severalSchedulersSendEachOnce() {
        var other = Scheduler.create(database, mailTask)
                .schedulerName(new SchedulerName.Fixed("another copy"))
                .pollingInterval(Duration.ofMillis(100))
                .threads(3)
                .build();
        other.start();
        try {
            for (var i = 0; i < 30; i++) {
                inTransaction(() -> mails.send(hello()));
            }
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(received()).hasSizeGreaterThanOrEqualTo(30));
            sleep(500);
            assertThat(received()).hasSize(30);
        } finally {
            other.stop();
        }
    }

    @Test
    void reminderIsEndedByOneClickWithoutSignInAndNotByLooking() throws Exception {
        inTransaction(() -> mails.send(hello().kind(MailKind.REMINDER)));
        var mail = awaitOne();
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        var link = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        assertThat(link).startsWith("https://tierboard.example/reminders/");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("Stop reminders: " + link);
        var here = URI.create("http://localhost:" + port + URI.create(link).getPath());

        var looked = send(HttpRequest.newBuilder(here).GET());
        inTransaction(() -> mails.send(hello().kind(MailKind.REMINDER)));
        await().untilAsserted(() ->
                assertThat(received()).as("looking changes nothing").hasSize(2));
        var clicked = send(HttpRequest.newBuilder(here)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        inTransaction(() -> mails.send(hello().kind(MailKind.REMINDER)));
        inTransaction(() -> mails.send(hello()));

        assertThat(looked.body()).contains("Stop reminders");
        assertThat(clicked.statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(received()).hasSize(3));
        sleep(300);
        assertThat(received()).as("what one must know goes on").hasSize(3);
    }

    @Test
    void nobodySmugglesAHeaderIn() throws MessagingException {
        inTransaction(() -> mails.send(Mail.to(address, "Bea\r\nBcc: eve@example.com")
                .template("test/mail/hello")
                .with("what", "world\r\nBcc: eve@example.com")
                .with("day", LocalDate.of(2023, 2, 1))
                .link("link", "/")));

        var mail = awaitOne();
        assertThat(column("name")).isEqualTo("Bea Bcc: eve@example.com");
        assertThat(column("subject")).isEqualTo("Hello world");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThatThrownBy(() -> Mail.to("bea@example.com\r\nBcc:eve@example.com", "Bea"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void invitationGoesToThePersonAndIsShownToNobodyElse() throws Exception {
        var administrator = new Visitor(port);
        administrator.signIn(people.administrator().email(), TestPeople.PASSWORD);

        var answer = administrator.post(
                "/users", Map.of("email", address, "name", "Bea", "role", "ADMINISTRATOR", "partnerId", ""));

        var shown = page(administrator.get(Visitor.location(answer)));
        assertThat(shown.select("#password-link")).isEmpty();
        assertThat(shown.select(".notice").text()).contains("on its way");
        var mail = awaitOne();
        assertThat(mail.getSubject()).isEqualTo("Your account at Tierboard");
        var text = GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
        var token = text.replaceFirst("(?s).*?https://tierboard.example/password/([\\w-]+).*", "$1");
        assertThat(new Visitor(port).get("/password/" + token).statusCode()).isEqualTo(200);
    }

    private Mail hello() {
        return Mail.to(address, "Bea")
                .template("test/mail/hello")
                .with("what", "world")
                .with("day", LocalDate.of(2023, 2, 1))
                .link("link", "/partners/{id}", "P 1");
    }

    private MimeMessage awaitOne() {
        await().atMost(Duration.ofSeconds(15)).until(() -> !received().isEmpty());
        return received().get(0);
    }

    private List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages()).filter(this::isToBea).toList();
    }

    private boolean isToBea(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String status() {
        return column("status");
    }

    private String column(String name) {
        return String.valueOf(
                jdbc.sql("select * from outgoing_mail where address = :address order by mail_no desc limit 1")
                        .param("address", address)
                        .query()
                        .singleRow()
                        .get(name));
    }

    private int tasks() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'mail' and task_instance = :mail")
                .param("mail", column("mail_no"))
                .query(Integer.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static GreenMail started() {
        server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return server;
    }

    private static GreenMail startAgain() {
        var again = new GreenMail(new ServerSetup(SMTP.getPort(), "127.0.0.1", "smtp"));
        again.start();
        return again;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
