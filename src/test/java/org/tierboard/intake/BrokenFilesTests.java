package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.AtOnce;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.intake.BrokenFiles.BrokenFile;
import org.tierboard.intake.ValidFiles.ValidFile;
import org.tierboard.kernel.PartnerId;

/**
 * Ten thousand broken files of all formats: each is refused with a reason, or imported with a report that adds up. How many
 * and which is decided by {@code -Dtest.broken.files} and {@code -Dtest.broken.seed}.
 */
@Tag("exhaustive")
class BrokenFilesTests extends ImportTest {

    private static final int FILES = Integer.getInteger("test.broken.files", 10_000);
    private static final long SEED = Long.getLong("test.broken.seed", 20_261_123);
    private static final int WORKERS = 3;
    private static final int WARM = 500;
    private static final long MEGABYTE = 1 << 20;
    private static final Pattern EMPTY_FIELDS = Pattern.compile("[\\p{Z}\\s\\uFEFF,;]*");

    private final Viewer viewer = new Viewer(1_000_777, "Bea Breaker", "bea@example.com", Role.ADMINISTRATOR);
    private final UUID enlisted = UUID.randomUUID();
    private final AtomicInteger recounted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger whole = new AtomicInteger();
    private final AtomicInteger inPart = new AtomicInteger();
    private final AtomicInteger notAtAll = new AtomicInteger();

    @Autowired
    ImportNode node;

    @Autowired
    KindRecognition recognition;

    @Autowired
    UploadDesk desk;

    @Autowired
    BadgeDesk badges;

    /** The copy's sign of life is given once, or it would be most of the work. */
    @BeforeEach
    void enlist() {
        node.enlist(enlisted);
    }

    @AfterEach
    void forget() {
        node.release(enlisted);
        jdbc.sql("delete from import_upload where user_no = ?")
                .param(viewer.userNo())
                .update();
        jdbc.sql("delete from import_job where user_no = ?")
                .param(viewer.userNo())
                .update();
    }

    @Test
    void everyFormatIsTakenAsLongAsItIsWhole() {
        badges.decide("Badge of " + partner, "CLOUD_PRACTITIONER", -1);
        for (var file : ValidFiles.of(partner)) {
            var job = run(file.kind(), ImportMode.PARTIAL, file.kind() == ImportKind.PARTNERS, file.bytes());

            assertThat(job.status()).as("format " + file.number()).isEqualTo(ImportStatus.COMPLETED);
            assertThat(job.rows().read() - job.rows().rejected())
                    .as("good rows of format %d, %s: %s", file.number(), file.kind(), reports.firstRejections(job))
                    .isPositive();
        }
    }

    @Test
    void endCleanlyWithoutTakingMemory() {
        var broken = new BrokenFiles(SEED, ValidFiles.of(partner));
        all(broken, 0, WARM);
        long before = heldAfterCollection();

        all(broken, WARM, FILES);

        assertThat(heldAfterCollection() - before)
                .as("heap that is held afterwards")
                .isLessThan(64 * MEGABYTE);
        assertThat(List.of(refused.get(), whole.get(), inPart.get(), notAtAll.get(), recounted.get()))
                .as("refused, taken whole, in part, not at all, counted again")
                .allSatisfy(number -> assertThat(number).isGreaterThan(FILES / 100));
    }

    @Test
    void aFieldThatIsTooLongIsCutBetweenTwoCharacters() {
        for (var before : List.of("", "x")) {
            var job = take(
                    ImportKind.PARTNERS, "partner_id,name\n%s-x,%s\n".formatted(partner, before + "😀".repeat(60_000)));

            assertCounts(job, 0, 0, 0, 1);
        }
    }

    private void all(BrokenFiles broken, int from, int until) {
        AtOnce.all(WORKERS, worker -> {
            IntStream.range(from, until)
                    .filter(number -> number % WORKERS == worker)
                    .mapToObj(broken::number)
                    .forEach(this::take);
            return worker;
        });
    }

    private static long heldAfterCollection() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void take(BrokenFile file) {
        if (file.number() % 5 == 0) {
            attempt(file, () -> look(file));
        }
        var mode = file.number() % 4 == 0 ? ImportMode.ATOMIC : ImportMode.PARTIAL;
        attempt(file, () -> assertAddsUp(file.bytes(), run(file.from().kind(), mode, isDry(file), file.bytes())));
    }

    private void attempt(BrokenFile file, Runnable work) {
        try {
            work.run();
        } catch (FileRefused clean) {
            assertThat(clean.reason()).isNotBlank();
            refused.incrementAndGet();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(file.toString(), failure);
        }
    }

    /** What others could meet is tried only, and most of the rest too. */
    private static boolean isDry(BrokenFile file) {
        return file.number() % 3 != 0
                || file.from().kind() == ImportKind.PARTNERS
                || file.from().kind() == ImportKind.CREDENTIALS;
    }

    /** As the upload page does before anything is written. */
    private void look(BrokenFile file) {
        var spooled = Spool.keep(new ByteArrayInputStream(file.bytes()));
        try {
            var kind = recognition.of(spooled, viewer);
            desk.find(desk.keep(order(kind, ImportMode.PARTIAL, true), spooled).toString(), viewer);
        } finally {
            Spool.discard(spooled);
        }
    }

    private void assertAddsUp(byte[] file, ImportJob job) {
        var rows = job.rows();
        rowsOf(file).ifPresent(lines -> {
            assertThat(rows.read()).as("%s", job).isEqualTo(lines);
            recounted.incrementAndGet();
        });
        assertThat(rows.unchanged()).as("%s", job).isNotNegative();
        assertThat(rows.rejected() + rows.created() + rows.updated() + rows.unchanged())
                .as("%s", job)
                .isEqualTo(rows.read());
        assertThat(rejections(job)).as("%s", job).isEqualTo(rows.faulty());
        if (job.status() == ImportStatus.FAILED) {
            assertThat(job.message()).as("%s", job).startsWith("Nothing was written: ");
            assertThat(rows.rejected()).isEqualTo(rows.read());
            notAtAll.incrementAndGet();
        } else {
            assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED);
            (rows.rejected() == 0 ? whole : inPart).incrementAndGet();
        }
    }

    /** Where nothing is quoted, rows are lines after the first. Of other files there is no second opinion. */
    private static OptionalLong rowsOf(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        if (text.contains("\"") || text.contains("{") || text.lines().anyMatch(BrokenFilesTests::hasEmptyFieldsOnly)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(text.lines().filter(line -> !line.isBlank()).count() - 1);
    }

    private static boolean hasEmptyFieldsOnly(String line) {
        return !line.isBlank() && EMPTY_FIELDS.matcher(line).matches();
    }

    private long rejections(ImportJob job) {
        return jdbc.sql("select count(*) from import_rejection where import_id = ? and reason <> ''")
                .param(job.id())
                .query(Long.class)
                .single();
    }

    private ImportJob run(ImportKind kind, ImportMode mode, boolean dry, byte[] bytes) {
        var file = Spool.keep(new ByteArrayInputStream(bytes));
        try {
            return imports.run(order(kind, mode, dry), file);
        } finally {
            Spool.discard(file);
        }
    }

    private ImportOrder order(ImportKind kind, ImportMode mode, boolean dry) {
        var order = new ImportOrder(kind, mode, dry, "broken", viewer);
        return kind.isOfOnePartner() ? order.of(PartnerId.of(partner)) : order;
    }

    /** Large ones of their kinds, each of which is refused in no time. */
    static List<ValidFile> huge() {
        var header = "partner_id,name\n";
        return List.of(
                of(ImportKind.PARTNERS, header + "P," + "x".repeat(5_000_000)),
                of(ImportKind.PARTNERS, header + "P,\"" + "x\n".repeat(2_500_000)),
                of(ImportKind.PARTNERS, "partner_id,name" + ",x".repeat(1_000_000)),
                of(ImportKind.ACE_OPPORTUNITIES, "[".repeat(100_000)),
                of(ImportKind.ACE_OPPORTUNITIES, "{\"a\":".repeat(100_000)),
                of(ImportKind.ACE_OPPORTUNITIES, "[{\"Id\": \"" + "x".repeat(5_000_000)),
                of(ImportKind.ACE_OPPORTUNITIES, "[{\"Id\": " + "9".repeat(5_000_000)),
                of(ImportKind.ACE_OPPORTUNITIES, "[{\"" + "x".repeat(5_000_000) + "\": 1}]"),
                of(ImportKind.ACE_OPPORTUNITIES, "[{" + "\"Id\": [{}],".repeat(200_000)),
                of(ImportKind.ACE_OPPORTUNITIES, "[" + " ".repeat(5_000_000) + "{}]"),
                of(ImportKind.ACE_OPPORTUNITIES, "Opportunity Id,Stage" + ",x".repeat(1_000_000)),
                of(ImportKind.PARTNERS, BrokenFiles.gzipped(new byte[20_000_000])),
                of(ImportKind.ACE_OPPORTUNITIES, BrokenFiles.gzipped(new byte[20_000_000])),
                of(ImportKind.PARTNERS, BrokenFiles.zipped(new byte[20_000_000])),
                of(ImportKind.ACE_OPPORTUNITIES, BrokenFiles.zipped(new byte[20_000_000])));
    }

    private static ValidFile of(ImportKind kind, String text) {
        return of(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidFile of(ImportKind kind, byte[] bytes) {
        return new ValidFile(0, kind, bytes);
    }

    @ParameterizedTest
    @MethodSource
    void huge(ValidFile file) {
        var began = System.nanoTime();

        try {
            run(file.kind(), ImportMode.PARTIAL, true, file.bytes());
            throw new AssertionError("It was taken");
        } catch (FileRefused clean) {
            assertThat(clean.reason()).isNotBlank();
        }

        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }
}
