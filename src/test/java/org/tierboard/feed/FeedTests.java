package org.tierboard.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundleRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.tierboard.AtOnce;
import org.tierboard.MovableClock;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.intake.Imports;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.notification.Mails;
import org.tierboard.notification.Recipients;
import org.tierboard.outbound.HttpsClients;

/** Feeds over real files and a real HTTPS server: each file is imported once, whoever looks. */
@OverHttp
class FeedTests {

    @Autowired
    Imports imports;

    @Autowired
    FeedStates states;

    @Autowired
    Mails mails;

    @Autowired
    Recipients recipients;

    @Autowired
    ProgrammeCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HttpsClients clients;

    @Autowired
    SslBundleRegistry bundles;

    @TempDir
    Path directory;

    private final String feed = "feed-" + UUID.randomUUID();
    private final List<String> asked = new ArrayList<>();
    private TestPeople.Partner partner;
    private HttpsServer server;
    private int status = 200;
    private int blankLines;

    @BeforeEach
    void aServer() throws IOException {
        partner = people.partner();
        var bundle = Certificates.ofLocalhost(directory.resolve("keys"));
        bundles.registerBundle(feed, bundle);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(bundle.createSslContext()));
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        clock.reset();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(headers.getFirst("Authorization") + " " + headers.getFirst("If-None-Match"));
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        if ("\"one\"".equals(headers.getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            var body = (plans("2021-03-01") + "\n".repeat(blankLines)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String plans(String day) {
        return "partner_id,confirmed_on,confirmed_by\n%s,%s,Ann\n".formatted(partner.id(), day);
    }

    private FeedSource watched() {
        return new FeedSource(
                "business-plans", directory, null, null, null, false, Duration.ofMinutes(15), Duration.ofDays(8));
    }

    private FeedSource pulled(int port) {
        return new FeedSource(
                "business-plans",
                null,
                URI.create("https://localhost:" + port + "/plans.csv?key=hidden"),
                "secret",
                null,
                false,
                Duration.ofMinutes(15),
                Duration.ofDays(8));
    }

    private Feeds feeds(FeedSource source) {
        return feeds(source, true);
    }

    private Feeds feeds(FeedSource source, boolean privately) {
        var settings = new FeedSettings(
                Map.of(feed, source),
                Duration.ofMinutes(1),
                Duration.ofSeconds(10),
                DataSize.ofKilobytes(1),
                Duration.ofSeconds(5),
                privately,
                feed);
        var taking = new FeedImport(imports, states);
        return new Feeds(
                settings,
                states,
                new DirectoryFeed(taking, settings),
                new PullFeed(taking, states, settings, clients.of(FeedConfiguration.rules(settings))),
                alarm(settings));
    }

    private FeedAlarm alarm(FeedSettings settings) {
        return new FeedAlarm(settings, states, mails, recipients, calendar) {
            @Override
            public void check() {
                transaction.executeWithoutResult(status -> super.check());
            }
        };
    }

    private Path drop(String name, String content, Duration age) throws IOException {
        var file = directory.resolve(name);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    private long plansStored() {
        return jdbc.sql("select count(*) from business_plan where partner_no = ?")
                .param(partner.partnerNo())
                .query(Long.class)
                .single();
    }

    private List<FeedOutcome> outcomes() {
        return states.runs(feed, 10).stream().map(FeedHistory::outcome).toList();
    }

    private void later() {
        clock.move(Duration.ofMinutes(20));
    }

    @Test
    void takesEachFileOfADirectoryOnceAndPutsItAway() throws IOException {
        var feeds = feeds(watched());
        drop("plans.csv", plans("2021-01-01"), Duration.ofMinutes(1));
        drop("half.csv.part", plans("2021-01-02"), Duration.ofMinutes(1));
        drop("young.csv", plans("2021-01-03"), Duration.ZERO);

        feeds.lookAtDue();

        assertThat(plansStored()).isOne();
        assertThat(directory.resolve("plans.csv")).doesNotExist();
        assertThat(directory.resolve("done")).isDirectoryContaining("glob:**plans.csv");
        assertThat(directory.resolve("young.csv")).exists();
        assertThat(outcomes()).containsExactly(FeedOutcome.IMPORTED);

        later();
        Files.delete(directory.resolve("young.csv"));
        drop("again.csv", plans("2021-01-01"), Duration.ofMinutes(1));
        feeds.lookAtDue();

        assertThat(outcomes()).containsExactly(FeedOutcome.KNOWN, FeedOutcome.IMPORTED);
        assertThat(came()).isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
    }

    /** A correction that is taken back: the file of Monday comes again on Wednesday. */
    @Test
    void takesAFileAgainThatAnotherHasReplacedMeanwhile() throws IOException {
        var feeds = feeds(watched());
        for (var confirmedBy : List.of("Ann", "Bob", "Ann")) {
            drop("plans.csv", plans("2021-01-01").replace("Ann", confirmedBy), Duration.ofMinutes(1));
            feeds.lookAtDue();
            later();
        }

        assertThat(outcomes()).containsOnly(FeedOutcome.IMPORTED).hasSize(3);
        assertThat(jdbc.sql("select confirmed_by from business_plan where partner_no = ?")
                        .param(partner.partnerNo())
                        .query(String.class)
                        .single())
                .isEqualTo("Ann");
    }

    /** When facts of the kind last came, as the card says it. */
    private Instant came() {
        return jdbc.sql("select succeeded_at from feed_state where feed = ? and kind = 'business-plans'")
                .param(feed)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    @Test
    void aFileThatIsRefusedIsPutAsideSaidWhyAndToldOnce() throws IOException {
        var administrator = people.administrator();
        var feeds = feeds(watched());
        drop("wrong.csv", "colour\nred\n", Duration.ofMinutes(1));

        feeds.lookAtDue();
        later();
        feeds.lookAtDue();

        assertThat(directory.resolve("failed")).isDirectoryContaining("glob:**wrong.csv");
        assertThat(states.runs(feed, 10))
                .singleElement()
                .satisfies(run -> assertThat(run.detail()).contains("is not a header of business-plans"));
        assertThat(jdbc.sql("select count(*) from outgoing_mail where address = ? and subject like '%' || ? || '%'")
                        .param(administrator.email())
                        .param(feed)
                        .query(Long.class)
                        .single())
                .isOne();

        drop("right.csv", plans("2021-01-01"), Duration.ofMinutes(1));
        later();
        feeds.lookAtDue();

        assertThat(states.find(feed).orElseThrow().failingSince()).isNull();
    }

    @Test
    void ofManyWhoLookAtOnceOneTakesTheFile() throws IOException {
        var feeds = feeds(watched());
        drop("plans.csv", plans("2021-01-01"), Duration.ofMinutes(1));

        AtOnce.all(4, number -> {
            feeds.lookAtDue();
            return number;
        });

        assertThat(outcomes()).containsExactly(FeedOutcome.IMPORTED);
    }

    @Test
    void fetchesAFileWithItsTokenAndAsksForItAgainOnlyIfItChanged() {
        var feeds = feeds(pulled(server.getAddress().getPort()));

        feeds.lookAtDue();
        later();
        feeds.lookAtDue();

        assertThat(plansStored()).isOne();
        assertThat(asked).containsExactly("Bearer secret null", "Bearer secret \"one\"");
        assertThat(outcomes()).containsExactly(FeedOutcome.IMPORTED);
        assertThat(states.find(feed).orElseThrow().failingSince()).isNull();
        assertThat(came()).isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void takesNoFileThatIsTooLarge() {
        blankLines = 5000;

        feeds(pulled(server.getAddress().getPort())).lookAtDue();

        assertThat(states.runs(feed, 1).get(0).detail()).isEqualTo("The file is larger than 1024 bytes.");
        assertThat(plansStored()).isZero();
    }

    @Test
    void saysWhatTheServerAnsweredAndIsWellAgainAfterwards() {
        var feeds = feeds(pulled(server.getAddress().getPort()));
        status = 503;

        feeds.lookAtDue();

        assertThat(states.runs(feed, 1).get(0).detail()).isEqualTo("The server answered 503.");
        assertThat(FeedTrouble.of(states.find(feed).orElseThrow(), watched(), clock.instant()))
                .isEqualTo(FeedTrouble.FAILING);

        status = 200;
        later();
        feeds.lookAtDue();

        assertThat(FeedTrouble.of(states.find(feed).orElseThrow(), watched(), clock.instant()))
                .isNull();
        assertThat(FeedTrouble.of(
                        states.find(feed).orElseThrow(),
                        watched(),
                        clock.instant().plus(Duration.ofDays(9))))
                .isEqualTo(FeedTrouble.OVERDUE);
    }

    @Test
    void goesToNoPrivateAddressUnlessItIsAllowed() {
        feeds(pulled(server.getAddress().getPort()), false).lookAtDue();

        assertThat(asked).isEmpty();
        assertThat(states.runs(feed, 1).get(0).detail()).contains("private address");
    }

    @Test
    void neverTellsTheToken() {
        assertThat(pulled(1).toString() + pulled(1).where())
                .doesNotContain("secret")
                .doesNotContain("hidden");
    }
}
