package org.tierboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tierboard.intake.ChildJvm;

/** Tables as files: what is in them, and what becomes of one that fails. */
class TableFileTests {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final TableFile FILE =
            new TableFile(Table.of("Facts", Stream.of("Text", "Number", "Day", "Moment")), FileName.of(DAY, "facts"));
    private static final String FORMULA = "=HYPERLINK(\"http://x\";\"a\")";

    @Test
    void csvMakesTextInertAndLeavesNumbersNumbers() throws IOException {
        var csv = new String(sent(TableFormat.CSV), StandardCharsets.UTF_8);

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "Text,Number,Day,Moment",
                        "\"'=HYPERLINK(\"\"http://x\"\";\"\"a\"\")\",-1234.50,2022-06-30,2022-06-30T13:05:00Z",
                        "\"two\nlines, 株\",7,,");
    }

    @Test
    void workbooksHoldTextNumbersAndDaysAsWhatTheyAre() throws IOException {
        var bytes = sent(TableFormat.XLSX);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Text");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(FORMULA);
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("-1234.50"));
            assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(DAY);
            assertThat(rows.get(1).getCellAsDate(3).orElseThrow().getHour()).isEqualTo(13);
            assertThat(rows.get(2).getCellText(0)).isEqualTo("two\nlines, 株");
        }
        assertThat(part(bytes, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("state=\"frozen\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "autoFilter");
    }

    @Test
    void columnsAreAsWideAsWhatTheyHoldAndLongTextTakesSeveralLines() throws IOException {
        var response = new MockHttpServletResponse();
        FILE.send(response, TableFormat.XLSX, row -> {
            row.accept(List.of("Twenty letters long.", new BigDecimal("1234567.50"), DAY, "short"));
            row.accept(Arrays.asList("A sentence. ".repeat(20), null, DAY, null));
        });

        var sheet = part(response.getContentAsByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .containsPattern("min=\"1\" max=\"1\" width=\"40")
                .containsPattern("min=\"2\" max=\"2\" width=\"15")
                .containsPattern("min=\"3\" max=\"3\" width=\"12")
                .containsPattern("min=\"4\" max=\"4\" width=\"10")
                .as("seven lines")
                .containsPattern("r=\"3\" ht=\"105");
        assertThat(part(response.getContentAsByteArray(), "xl/styles.xml"))
                .contains("wrapText=\"true\"", "vertical=\"top\"", "&quot;$&quot;#,##0.00");
    }

    @ParameterizedTest
    @EnumSource
    void tellsItsNameAndIsNotToBeStored(TableFormat format) throws IOException {
        var response = new MockHttpServletResponse();

        new TableFile(FILE.table(), FileName.of(DAY, "Näme/株:\"x\"", "audit")).send(response, format, row -> {});

        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"Name-_-x- audit 2022-06-30.%1$s\"; filename*=UTF-8''N%%C3%%A4me-%%E6%%A0%%AA-x-%%20audit%%202022-06-30.%1$s"
                                .formatted(format.extension()));
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentType()).isEqualTo(format.contentType());
    }

    /** What fails early is answered like any failure; there must be nothing left of the file in that answer. */
    @ParameterizedTest
    @EnumSource
    void leavesNoTraceOfAFileThatFailedBeforeItWasSent(TableFormat format) {
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() -> FILE.send(response, format, row -> {
                    throw new IllegalStateException("The database went away");
                }))
                .hasMessage("The database went away");

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    /** Without its directory a workbook is no workbook: nobody takes half of one for the whole. */
    @Test
    void aWorkbookThatFailedOnItsWayCannotBeOpened() {
        var response = new MockHttpServletResponse();

        assertThatThrownBy(() -> FILE.send(response, TableFormat.XLSX, row -> {
                    for (int i = 0; i < 20_000; i++) {
                        row.accept(Arrays.asList("text " + Math.random() + i, i, DAY, null));
                    }
                    throw new IllegalStateException("The database went away");
                }))
                .hasMessage("The database went away");

        assertThat(response.getContentAsByteArray()).hasSizeGreaterThan(10_000);
        assertThatThrownBy(() -> new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray())))
                .isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @EnumSource
    void aReaderWhoHangsUpIsToldAsSuch(TableFormat format) {
        var gone = new IOException("Broken pipe");

        assertThatThrownBy(() -> FILE.send(new HungUp(gone), format, row -> {
                    for (int i = 0; i < 100_000; i++) {
                        row.accept(Arrays.asList("text " + i, i, DAY, null));
                    }
                }))
                .isSameAs(gone);
    }

    /** Both formats, half a million rows, in a heap that couldn't hold a tenth of them. */
    @Test
    void needsNoMoreMemoryForMoreRows() throws Exception {
        assertThat(ChildJvm.run("32m", ManyRows.class)).contains("CSV true", "XLSX true");
    }

    private static byte[] sent(TableFormat format) throws IOException {
        var response = new MockHttpServletResponse();
        FILE.send(response, format, row -> {
            row.accept(List.of(FORMULA, new BigDecimal("-1234.50"), DAY, ZonedDateTime.parse("2022-06-30T13:05:00Z")));
            row.accept(Arrays.asList("two\nlines, 株", 7, null, null));
        });
        return response.getContentAsByteArray();
    }

    private static String part(byte[] zip, String name) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, zip);
        try (var entries = new ZipFile(file.toFile())) {
            return new String(entries.getInputStream(entries.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
