package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.tierboard.export.CsvText;
import org.tierboard.kernel.PartnerId;

/** Whatever is done to a file, it is refused with a reason, or each of its rows is good or says what is wrong. */
class BrokenAceFilesTests {

    private static final List<String> FILES = List.of(
            "s3-v1.json",
            "s3-v2.json",
            "get-opportunity.json",
            "list-opportunities.json",
            "aws-summary.json",
            "bulk-export.csv",
            "partner-central.csv");

    private static final List<String> SPLINTERS = List.of(
            "\"",
            "{",
            "}",
            "[[[[",
            "]",
            ",",
            ":",
            "null",
            "1e999999999",
            "\\u0000",
            "\\ud800",
            "=cmd|' /C calc'!A0",
            "2021-02-30",
            "999999999999999999999",
            "1,000,000,000,000,000,000,000,000",
            "-1",
            "\r\n",
            "\u0000",
            "\"Id\": \"O1\",",
            "x".repeat(120_000));

    private final Random random = new Random(20261123);
    private final KindOfFile kind =
            AceOpportunitiesFile.describe(PartnerId.of("P-1"), LocalDate.of(2026, 11, 23), false);

    @TempDir
    Path directory;

    private int refused;
    private int good;
    private int faulty;

    @Test
    void tenThousandBrokenFilesEndCleanly() throws Exception {
        var file = directory.resolve("broken");
        for (int i = 0; i < 10_000; i++) {
            var whole = new ClassPathResource("ace/" + FILES.get(i % FILES.size())).getContentAsByteArray();
            Files.write(file, broken(whole));
            read(file);
        }

        assertThat(refused).isGreaterThan(1000);
        assertThat(good).isGreaterThan(1000);
        assertThat(faulty).isGreaterThan(1000);
    }

    private void read(Path file) throws IOException, SQLException {
        try {
            var checked = kind.shape().check(file, kind);
            var converter = new RowConverter(checked);
            kind.shape().each(checked, raw -> count(checked, raw, converter.convert(raw)));
            PreviewReading.of(checked);
        } catch (FileRefused clean) {
            assertThat(clean.reason()).isNotBlank();
            refused++;
        }
    }

    private void count(CheckedFile file, RawRow raw, FileRow row) {
        assertThat(CsvText.join(raw.fields(file))).isNotNull();
        if (row.isGood()) {
            good++;
            assertStorable(row);
        } else {
            faulty++;
            row.faults()
                    .forEach((column, reason) ->
                            assertThat(raw.value(column, file)).isNotNull());
        }
    }

    private void assertStorable(FileRow row) {
        for (int i = 0; i < kind.columns().size(); i++) {
            var value = row.get(i);
            if (value != null) {
                assertThat(value).doesNotContain("\u0000");
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(value)).isTrue();
            }
        }
    }

    private byte[] broken(byte[] whole) {
        var at = random.nextInt(whole.length);
        switch (random.nextInt(4)) {
            case 0:
                return java.util.Arrays.copyOf(whole, at);
            case 1:
                whole[at] = (byte) random.nextInt(256);
                return whole;
            case 2:
                return with(whole, at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            default:
                return with(whole, at, new String(whole, StandardCharsets.UTF_8));
        }
    }

    private static byte[] with(byte[] whole, int at, String splinter) {
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        var more = new String(splinter.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (text.substring(0, at) + more + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
