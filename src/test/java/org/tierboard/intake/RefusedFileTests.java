package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What isn't CSV of the kind at all is refused before anything is imported, saying which and where. */
class RefusedFileTests extends ImportTest {

    private static final String GOOD = "partner_id,name\nP-1,Zürich\n";

    private FileRefused refused(byte[] file) {
        long before = jobs();
        var refused =
                catchThrowableOfType(FileRefused.class, () -> take(ImportKind.PARTNERS, ImportMode.PARTIAL, file));
        assertThat(refused).isNotNull();
        assertThat(jobs()).isEqualTo(before);
        return refused;
    }

    private FileRefused refused(String file) {
        return refused(file.getBytes(StandardCharsets.UTF_8));
    }

    private long jobs() {
        return jdbc.sql("select count(*) from import_job where user_no = ?")
                .param(ADMINISTRATOR.userNo())
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            empty           |                       | empty
            blank lines     | \\n\\r\\n \\n         | empty
            commas          | ,,,\\n                | empty
            data only       | P-1,Example\\nP-2,B\\n | noHeader
            other kind      | opportunity_id,stage\\n | noHeader
            too many        | partner_id,name,PARTNER ID\\nP-1,B,C\\n | duplicateColumn
            without name    | partner_id,path\\nP-1,\\n | missingColumn
            html            | <html>                | isMarkup
            json            | [{"a": 1}]            | isJson
            pdf             | %PDF-1.7              | isPdf
            """)
    void refusesWhatIsNoFileOfTheKind(String name, String text, String problem) {
        var file = text == null ? "" : text.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(refused(file).problem()).isEqualTo(problem);
    }

    @Test
    void saysWhichColumnIsMissing() {
        var refused = refused("\n\npartner_id,path\nP-1,SERVICES\n");

        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.column()).isEqualTo("name");
        assertThat(refused.reason())
                .isEqualTo("The header lacks the column 'name', which files of partners must have.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15"})
    void saysWhereAFileIsNotUtf8(String charset) {
        var refused = refused(GOOD.getBytes(Charset.forName(charset)));

        assertThat(refused.problem()).isEqualTo("notUtf8");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.byteOffset()).isEqualTo(GOOD.indexOf('ü'));
        assertThat(refused.reason()).startsWith("Line 2, byte ").contains("Save the file as CSV UTF-8");
    }

    @Test
    void refusesACharacterThatTheFileCutsInTwo() {
        var bytes = "partner_id,name\nP-1,é".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(java.util.Arrays.copyOf(bytes, bytes.length - 1)).problem())
                .isEqualTo("notUtf8");
    }

    @Test
    void saysWhereANulIs() {
        var refused = refused("partner_id,name\r\nP-1,\"a\r\n\0\"\r\n");

        assertThat(refused.problem()).isEqualTo("nul");
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.byteOffset()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, fffe", "UTF-16BE, feff"})
    void namesUtf16(String charset, String mark) {
        var text = GOOD.getBytes(Charset.forName(charset));
        var file = HexFormat.of().parseHex(mark + HexFormat.of().formatHex(text));

        assertThat(refused(file).problem()).isEqualTo("isUtf16");
        assertThat(refused(text).problem()).isEqualTo("nul");
    }

    @Test
    void namesExcelAndCompressedFiles() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refused("PK\3\4anything").problem()).isEqualTo("isExcel");
        assertThat(refused(HexFormat.of().parseHex("d0cf11e0a1b11ae1")).problem())
                .isEqualTo("isOldExcel");
        assertThat(refused(packed.toByteArray()).problem()).isEqualTo("isGzip");
    }

    @Test
    void saysWhereAQuoteBeginsThatNeverEnds() {
        var refused = refused("partner_id,name\nP-1,\"A\nB\"\nP-2,\"C\nP-3,D\n");

        assertThat(refused.problem()).isEqualTo("quoteNeverEnds");
        assertThat(refused.line()).isEqualTo(4);
    }

    @Test
    void saysWhereThereIsSomethingBehindAQuotedField() {
        var refused = refused("partner_id,name\nP-1,A\nP-2,\"The \"Big\" One\"\n");

        assertThat(refused.problem()).isEqualTo("behindQuote");
        assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void refusesARowThatWouldNotFitIntoMemory() {
        var refused = refused("partner_id,name\nP-1,A\nP-2," + "x".repeat(4_000_001) + "\n");

        assertThat(refused.problem()).isEqualTo("rowTooLong");
        assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void refusesAHeaderOfAThousandColumns() {
        assertThat(refused("partner_id,name," + ",x".repeat(1000) + "\n").problem())
                .isEqualTo("tooManyColumns");
    }
}
