package org.tierboard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.plan.PlanRefused.Fault;

class PlanFileTests {

    @TempDir
    Path folder;

    @Test
    void tellsWhatAFileIsByWhatIsInIt() throws IOException {
        assertThat(check(PlanFiles.pdf(), "plan.docx").kind()).isEqualTo(PlanKind.PDF);
        assertThat(check(PlanFiles.docx(), "plan.pdf").kind()).isEqualTo(PlanKind.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "Plan 2026.PDF, Plan 2026.pdf",
        "plan.exe, plan.exe.pdf",
        "C:\\Users\\ann\\plan.pdf, plan.pdf",
        "../../etc/passwd, passwd.pdf",
        "'a\"b\u202egnp.pdf', abgnp.pdf",
        "'', plan.pdf",
        ".pdf, plan.pdf"
    })
    void givesItANameThatFitsAndHurtsNobody(String given, String kept) throws IOException {
        assertThat(check(PlanFiles.pdf(), given).name()).isEqualTo(kept);
    }

    @Test
    void refusesWhatIsNeither() {
        assertThat(fault(new byte[0])).isEqualTo(Fault.EMPTY);
        assertThat(fault(PlanFiles.text("<html><script>alert(1)</script></html>")))
                .isEqualTo(Fault.UNKNOWN_KIND);
        assertThat(fault(PlanFiles.text("  %PDF-1.7 not at the beginning"))).isEqualTo(Fault.UNKNOWN_KIND);
        assertThat(fault(new byte[] {'M', 'Z', 0, 0})).isEqualTo(Fault.UNKNOWN_KIND);
        var sheet = PlanFiles.parts();
        sheet.remove("word/document.xml");
        sheet.put("xl/workbook.xml", new byte[1]);
        assertThat(fault(PlanFiles.zip(sheet))).isEqualTo(Fault.UNKNOWN_KIND);
        var other = PlanFiles.parts();
        other.put("[Content_Types].xml", PlanFiles.text("<Types/>"));
        assertThat(fault(PlanFiles.zip(other))).isEqualTo(Fault.UNKNOWN_KIND);
    }

    @Test
    void refusesPdfsThatEndNowhere() {
        var pdf = PlanFiles.pdf(500);

        assertThat(fault(Arrays.copyOf(pdf, pdf.length - 8))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(PlanFiles.text("%PDF-1.7\n%%EOF"))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(PlanFiles.text("%PDF-1.7\nstartxref\n3\n%%EOF"))).isEqualTo(Fault.DAMAGED);
        assertThat(fault(PlanFiles.text("%PDF-1.7\nstartxref\n9999999999\n%%EOF")))
                .isEqualTo(Fault.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "VBAPROJECT.BIN", "word/vbaData.xml"})
    void refusesMacrosByTheirPart(String name) {
        var parts = PlanFiles.parts();
        parts.put(name, new byte[] {1});

        assertThat(fault(PlanFiles.zip(parts))).isEqualTo(Fault.MACROS);
    }

    @Test
    void refusesMacrosByTheirType() {
        var parts = PlanFiles.parts();
        parts.put(
                "[Content_Types].xml",
                PlanFiles.text("application/vnd.ms-word.document.macroEnabled.main+xml"
                        + " wordprocessingml.document.main+xml"));

        assertThat(fault(PlanFiles.zip(parts))).isEqualTo(Fault.MACROS);
    }

    @Test
    void refusesWhatUnpacksToFarTooMuch() {
        var large = PlanFiles.parts();
        large.put("word/media/image1.png", new byte[201 << 20]);
        assertThat(fault(PlanFiles.zip(large))).isEqualTo(Fault.BOMB);

        var many = PlanFiles.parts();
        for (int i = 0; i < 5_000; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertThat(fault(PlanFiles.zip(many))).isEqualTo(Fault.BOMB);
    }

    @Test
    void isNeverLargerThanTwentyMegabytes() throws IOException {
        var room = (int) PlanFile.LARGEST - PlanFiles.pdf(0).length - 10;

        assertThat(check(PlanFiles.pdf(room), "a.pdf").size()).isLessThanOrEqualTo(PlanFile.LARGEST);
        assertThat(fault(PlanFiles.pdf(room + 20))).isEqualTo(Fault.TOO_LARGE);
    }

    /** Broken anywhere, a file is taken or refused, and nothing else happens. */
    @Test
    void brokenFilesEndInARefusal() throws IOException {
        var random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            var bytes = random.nextBoolean() ? PlanFiles.pdf(random.nextInt(3_000)) : PlanFiles.docx();
            var broken = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            for (int j = random.nextInt(5); j > 0; j--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(check(broken, "plan").sha256()).hasSize(64);
            } catch (PlanRefused refused) {
                assertThat(refused.fault()).isNotNull();
            }
        }
    }

    private PlanFile check(byte[] content, String name) throws IOException {
        var path = Files.write(folder.resolve("upload"), content);
        return PlanFile.check(path, name);
    }

    private Fault fault(byte[] content) {
        try {
            check(content, "plan.pdf");
        } catch (PlanRefused refused) {
            return refused.fault();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        throw new AssertionError("It was taken");
    }
}
