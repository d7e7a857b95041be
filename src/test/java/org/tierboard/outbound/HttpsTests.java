package org.tierboard.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

/** Calls over real TLS to a server on this machine, and what is never called. */
class HttpsTests {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private final TlsServer server = TlsServer.start();
    private final Queue<List<InetAddress>> answers = new ArrayDeque<>();
    private int lookUps;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void callsTheAddressThatWasCheckedUnderTheNamesCertificate() throws IOException {
        var https = https(List.of("127.0.0.0/8"), "tests");

        var said = https.exchange(Call.post(server.url("/in"), "{\"a\":1}"), 100, HttpsTests::text);

        assertThat(said).isEqualTo("200 thank you");
        assertThat(server.received).singleElement().satisfies(request -> {
            assertThat(request.body()).isEqualTo("{\"a\":1}");
            assertThat(request.header("Host")).isEqualTo(TlsServer.HOST + ":" + server.port());
            assertThat(request.header("Content-type")).startsWith("application/json");
        });
        assertThat(lookUps).as("looked up once").isEqualTo(1);
    }

    @Test
    void aNameThatLeadsSomewhereElseByThenIsRefusedThen() throws Exception {
        var https = https(List.of(), "tests");
        var destinations = destinations(List.of());
        answers.add(List.of(InetAddress.getByName("93.184.216.34")));
        answers.add(List.of(InetAddress.getLoopbackAddress()));

        assertThat(destinations.check(server.url("/in"))).isNotNull();
        var refused = catchThrowableOfType(
                CallRefused.class, () -> https.exchange(Call.get(server.url("/in")), 100, HttpsTests::text));

        assertThat(refused.reason()).isEqualTo(CallRefused.Reason.NOT_PUBLIC);
        assertThat(server.received).isEmpty();
    }

    @Test
    void oneForbiddenAddressSpoilsTheOthers() throws Exception {
        answers.add(List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")));

        assertThatThrownBy(() -> destinations(List.of()).check(server.url("/in")))
                .isInstanceOf(CallRefused.class)
                .hasMessageContaining("NOT_PUBLIC");
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example.com/, NOT_HTTPS",
        "ftp://hooks.example.com/, NOT_HTTPS",
        "hooks.example.com, NOT_HTTPS",
        "https:///path, MALFORMED",
        "https://, MALFORMED",
        "https://ann:secret@hooks.example.com/, MALFORMED",
        "https://ann@hooks.example.com/, MALFORMED",
        "https://hooks.example.com/#part, MALFORMED",
        "https://hooks.example.com/a b, MALFORMED",
        "https://hooks_example.com/, MALFORMED",
        "https://hooks.example.com:22/, PORT",
        "https://hooks.example.com:8080/, PORT",
        "https://unknown.example.com/, UNKNOWN_HOST",
        "https://10.0.0.1/, NOT_PUBLIC",
        "https://2130706433/, NOT_PUBLIC",
        "https://[::1]/, NOT_PUBLIC",
        "https://[::ffff:169.254.169.254]/, NOT_PUBLIC",
        "https://[64:ff9b::a9fe:a9fe]/, NOT_PUBLIC",
        "https://[fd00:ec2::254]/, NOT_PUBLIC",
    })
    void refusesWhatIsNoAddressToBeCalled(String url, CallRefused.Reason reason) {
        var refused = catchThrowableOfType(
                CallRefused.class, () -> destinations(List.of()).check(url));

        assertThat(refused.reason()).isEqualTo(reason);
    }

    /** Or whoever may type addresses could ask for the names of our network, one after the other. */
    @Test
    void aNameThatIsNotKnownIsToldAsOneThatIsNotPublic() {
        var unknown = catchThrowableOfType(
                CallRefused.class, () -> destinations(List.of()).check("https://unknown.example.com/"));
        var hidden = catchThrowableOfType(
                CallRefused.class, () -> destinations(List.of()).check("https://jenkins.example.com/"));

        assertThat(unknown.told()).isEqualTo(hidden.told());
        assertThat(unknown.key()).isEqualTo(hidden.key()).isEqualTo("outbound.refused.NOT_PUBLIC");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Hooks.example.com/A, https://Hooks.example.com/A",
        "https://hooks.example.com/\u00e4?b=\u00df, https://hooks.example.com/%C3%A4?b=%C3%9F",
        "' https://hooks.example.com/ ', https://hooks.example.com/",
    })
    void anAddressIsKeptAsItIsCalled(String typed, String kept) throws CallRefused {
        assertThat(destinations(List.of("127.0.0.0/8")).check(typed)).hasToString(kept);
    }

    @Test
    void anAddressThatIsTooLongInAsciiIsRefused() {
        var refused = catchThrowableOfType(
                CallRefused.class,
                () -> destinations(List.of("127.0.0.0/8")).check("https://hooks.example.com/" + "\u00e4".repeat(400)));

        assertThat(refused.reason()).isEqualTo(CallRefused.Reason.MALFORMED);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        assertThatThrownBy(() ->
                        https(List.of("127.0.0.0/8"), "").exchange(Call.get(server.url("/")), 100, HttpsTests::text))
                .isInstanceOf(SSLException.class);
        assertThat(server.received).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameIsRefused() {
        var other = server.url("/").replace(TlsServer.HOST, "other.example.com");

        assertThatThrownBy(
                        () -> https(List.of("127.0.0.0/8"), "tests").exchange(Call.get(other), 100, HttpsTests::text))
                .isInstanceOf(SSLException.class);
        assertThat(server.received).isEmpty();
    }

    @Test
    void aRedirectIsAnAnswerLikeAnyOther() throws IOException {
        server.status = 302;
        server.headers = Map.of("Location", "https://169.254.169.254/latest/meta-data/");

        var said = https(List.of("127.0.0.0/8"), "tests").exchange(Call.get(server.url("/")), 100, HttpsTests::text);

        assertThat(said).isEqualTo("302 thank you");
        assertThat(server.received).hasSize(1);
    }

    @Test
    void moreThanTheLimitIsNotRead() throws IOException {
        server.answer = "x".repeat(5_000_000);
        var https = https(List.of("127.0.0.0/8"), "tests");

        assertThatThrownBy(() -> https.exchange(Call.get(server.url("/")), 1000, HttpsTests::text))
                .isInstanceOf(AnswerTooLarge.class);
        byte[] first = https.exchange(
                Call.get(server.url("/")), 1000, answer -> answer.body().readNBytes(10));
        assertThat(first).hasSize(10);
    }

    @Test
    void whoeverDoesNotAnswerIsGivenUp() {
        server.pause = 20_000;
        var began = System.nanoTime();

        assertThatThrownBy(() -> https(List.of("127.0.0.0/8"), "tests")
                        .exchange(Call.get(server.url("/")), 100, HttpsTests::text))
                .isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aCallThatNeverEndsIsGivenUpAltogether() {
        server.pause = 1_500;
        var settings = new OutboundSettings(
                Set.of(server.port()), List.of("127.0.0.0/8"), "tests", SHORT, SHORT, SHORT, Duration.ofMillis(500));

        assertThatThrownBy(() -> https(settings).exchange(Call.get(server.url("/")), 100, HttpsTests::text))
                .isInstanceOf(CallTimedOut.class);
    }

    @Test
    void aNameServerThatIsSilentKeepsNobody() {
        var released = new CountDownLatch(1);
        var destinations = new Destinations(
                host -> {
                    awaitQuietly(released);
                    return List.of();
                },
                settings(List.of(), ""));
        var began = System.nanoTime();

        var refused = catchThrowableOfType(CallRefused.class, () -> destinations.check(server.url("/")));

        released.countDown();
        assertThat(refused.reason()).isEqualTo(CallRefused.Reason.UNKNOWN_HOST);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(SHORT, SHORT.multipliedBy(3));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Answer answer) throws IOException {
        return answer.status() + " " + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Https https(List<String> allowed, String bundle) {
        return https(settings(allowed, bundle));
    }

    private Https https(OutboundSettings settings) {
        var registry = new DefaultSslBundleRegistry();
        var trusted = new JksSslStoreDetails("PKCS12", null, "file:" + TlsServer.store(), TlsServer.password());
        registry.registerBundle("tests", SslBundle.of(new JksSslStoreBundle(null, trusted)));
        var deadlines = new OutboundConfiguration().outboundDeadlines();
        return new HttpsClients(this::addresses, registry, deadlines).of(settings);
    }

    private Destinations destinations(List<String> allowed) {
        return new Destinations(this::addresses, settings(allowed, ""));
    }

    private OutboundSettings settings(List<String> allowed, String bundle) {
        return new OutboundSettings(
                Set.of(443, server.port()), allowed, bundle, SHORT, SHORT, SHORT, Duration.ofSeconds(5));
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        lookUps++;
        if (host.startsWith("unknown")) {
            throw new UnknownHostException(host);
        }
        if (!host.endsWith("example.com")) {
            return List.of(InetAddress.getAllByName(host));
        }
        return answers.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : answers.remove();
    }
}
