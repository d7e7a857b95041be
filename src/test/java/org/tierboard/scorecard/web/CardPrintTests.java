package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.scorecard.web.SampleCards.aPartner;
import static org.tierboard.scorecard.web.SampleCards.everything;
import static org.tierboard.scorecard.web.SampleCards.tier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.evaluation.Attainment;
import org.tierboard.export.PdfPrinter;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;

/** The card on a sheet of A4, from the real template, read again with PDFBox. */
class CardPrintTests {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    private final Pages pages = new Pages();
    private final CardPrint print = new CardPrint(pages.templates(), PRINTER);

    @Test
    void saysWhatTheGuidesSampleCardSays() throws IOException {
        var text = text(SampleCards.guideSample());

        assertThat(text)
                .contains(
                        "Guide Sample Consulting", "Select", "Validated", "partner GUIDE", "15 Feb 2022", "1 Feb 2023")
                .contains("Renew Select", "Upgrade to Advanced", "5 of 7 requirements met")
                .contains("$10,498.56 of $10,000", "$0 of $1,500", "4 of 8", "0 of 20", "($2,500/yr)")
                .containsIgnoringCase("customer success");
    }

    static List<PartnerCard> cards() {
        var long300 = "Consulting & Söhne ".repeat(16).strip();
        return List.of(
                SampleCards.guideSample(),
                SampleCards.newcomer(),
                SampleCards.premier(),
                SampleCards.applicant(Attainment.NONE),
                everything(aPartner("LONG.NAME:with@everything~".repeat(2), long300))
                        .with(tier(Tier.ADVANCED, "2020-03-05", "2021-03-05"))
                        .on(SampleCards.GUIDE_DAY),
                everything(aPartner("W", "W".repeat(300)))
                        .with(tier(Tier.ADVANCED, "2020-03-05", "2021-03-05"))
                        .on(SampleCards.GUIDE_DAY));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void fitsOnOnePageOfA4(PartnerCard card) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(card))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842f);
            look(pdf, card.id().value());
        }
    }

    @Test
    void carriesItsFontsAndCanBeReadAloud() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(SampleCards.guideSample()))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
            assertThat(resources.getFontNames()).isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Guide Sample Consulting: scorecard");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社サンプル",
                "例子咨询有限公司",
                "한국 컨설팅",
                "Пример Консалтинг",
                "Παράδειγμα ΑΕ",
                "Przykład Żółć Łódź",
                "Ví dụ Tư vấn"
            })
    void printsNamesOfOtherScripts(String name) throws IOException {
        assertThat(text(named(name))).contains(name);
    }

    /** The order in which a line is read, not that in which it is written. */
    @ParameterizedTest
    @ValueSource(strings = {"דוגמה ייעוץ", "شركة مثال"})
    void printsNamesThatAreWrittenFromTheRight(String name) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(named(name)))) {
            look(pdf, "rtl" + name.hashCode());
        }
        assertThat(text(named(name))).contains(name.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE80 Rocket", "ตัวอย่าง", "a\u0001b\uD800c", "<b>&amp;</b>\"'"})
    void neverLosesANameNorTheCard(String name) throws IOException {
        var text = text(named(name));

        assertThat(text).contains("partner NAMED");
        assertThat(text.lines().findFirst().orElse("").strip()).isNotEmpty();
    }

    private static PartnerCard named(String name) {
        return aPartner("NAMED", name)
                .with(tier(Tier.SELECT, "2022-02-01", "2023-02-01"))
                .on(SampleCards.GUIDE_DAY);
    }

    private byte[] pdf(PartnerCard card) {
        var source = new CardSource(card, LocalDate.of(2022, 3, 1), Map.of());
        return print.pdf(ScorecardPage.of(
                source,
                new Freshness.Fresh(List.of("Certifications: imported 12 Feb 2022, 06:00"), null),
                pages.words()));
    }

    private String text(PartnerCard card) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(card))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** {@code -Dlook=target/cards} keeps the pages as pictures. */
    private static void look(PDDocument pdf, String name) throws IOException {
        var folder = System.getProperty("look");
        if (folder != null) {
            BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(0, 110);
            var file = Path.of(folder, name.replaceAll("\\W", "_") + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        }
    }
}
