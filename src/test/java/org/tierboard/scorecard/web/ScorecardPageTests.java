package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.Measure;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.Lapse;
import org.tierboard.scorecard.PartnerCard;

/** The card's page from the real template: what stands in it, by its data attributes (interfaces.md section 5). */
class ScorecardPageTests {

    private final Pages pages = new Pages();

    /** R24, R25 and the table of rules.md section 9. */
    @Test
    void showsTheGuidesSampleCard() {
        var page = show(SampleCards.guideSample());

        assertThat(page.select("[data-row]").eachAttr("data-row"))
                .containsExactly(
                        "program-fee",
                        "accredited-individuals",
                        "accredited-technical",
                        "accredited-business",
                        "foundational-individuals",
                        "technical-individuals",
                        "technical-pro-specialty",
                        "launched-opportunities",
                        "launched-mrr",
                        "business-plan",
                        "referenceable-customers",
                        "csat-responses");
        assertThat(cells(page, "accredited-individuals")).isEqualTo("MET 4 of 4 | NOT_MET 4 of 8");
        assertThat(cells(page, "technical-individuals")).isEqualTo("MET 3 of 2 | NOT_MET 3 of 6");
        assertThat(cells(page, "technical-pro-specialty")).isEqualTo(" | NOT_MET 0 of 3");
        assertThat(cells(page, "launched-opportunities")).isEqualTo("DUE 0 of 3 | NOT_MET 5 of 20");
        assertThat(cells(page, "launched-mrr")).isEqualTo("DUE $0 of $1,500 | MET $10,498.56 of $10,000");
        assertThat(cells(page, "business-plan")).isEqualTo(" | NOT_MET");
        assertThat(cells(page, "csat-responses")).isEqualTo(" | NOT_MET 0 of 20");
    }

    /** R26: the fee is no requirement, so its cells have no status. */
    @Test
    void showsTheFeeInBothColumnsWithoutAStatus() {
        var page = show(SampleCards.guideSample());

        assertThat(cells(page, "program-fee")).isEqualTo(" ($2,500/yr) | ($2,500/yr)");
        assertThat(words(page, "program-fee", "renewal")).isEqualTo("Paid through 1 May 2022");
        assertThat(page.select("[data-row=program-fee] [data-status]")).isEmpty();
    }

    @Test
    void saysInWordsWhatIsMissingAndByWhen() {
        var page = show(SampleCards.guideSample());

        assertThat(words(page, "accredited-individuals", "renewal")).isEqualTo("Met");
        assertThat(words(page, "accredited-individuals", "upgrade")).isEqualTo("Not met: 4 more people");
        assertThat(words(page, "launched-opportunities", "renewal")).isEqualTo("Due: 3 more before 1 Feb 2023");
        assertThat(words(page, "launched-mrr", "renewal")).isEqualTo("Due: $1,500 more before 1 Feb 2023");
        assertThat(words(page, "business-plan", "upgrade")).isEqualTo("Not met: not confirmed yet");
        assertThat(words(page, "business-plan", "renewal")).isEqualTo("Not asked of Select");
    }

    @Test
    void sumsUpBothColumns() {
        var page = show(SampleCards.guideSample());

        var renewal = page.selectFirst("[data-summary=renewal]");
        assertThat(renewal.select("h2").text()).isEqualTo("Renew Select");
        assertThat(renewal.select(".progress").text()).isEqualTo("5 of 7 requirements met");
        assertThat(renewal.select(".pips i.met")).hasSize(5);
        assertThat(renewal.select(".pips i.due")).hasSize(2);
        assertThat(renewal.text()).contains("before the review on 1 Feb 2023");
        assertThat(page.select("[data-summary=upgrade] .progress").text()).isEqualTo("4 of 11 requirements met");
        assertThat(page.select("[data-summary=upgrade] .next").text())
                .isEqualTo("Nearest: 3 more people for “AWS Technical Certified Individuals”.");
    }

    @Test
    void headsThePageWithTheDatesThatItTurnsOn() {
        var page = show(SampleCards.guideSample());

        assertThat(page.title()).isEqualTo("Guide Sample Consulting: scorecard");
        assertThat(page.select(".who .origin").text()).isEqualTo("Select Validated Services path · partner GUIDE");
        assertThat(page.select(".facts dd").eachText().subList(0, 2))
                .containsExactly("1 Feb 2023 351 days left", "$2,500 a year Paid through 1 May 2022");
        assertThat(page.selectFirst("#asOf").val()).isEqualTo("2022-02-15");
        assertThat(page.select(".days a").eachAttr("href"))
                .containsExactly("scorecard?asOf=2022-02-01", "scorecard?asOf=2023-02-01");
        assertThat(page.select("#overdue, #other-day")).isEmpty();
    }

    /** Each row says what counts and where the guide says so; FAQ 39: the card itself explains its columns. */
    @Test
    void explainsEveryRowAndBothColumns() {
        var page = show(SampleCards.guideSample());

        assertThat(page.select("[data-row]")).allSatisfy(row -> {
            assertThat(row.select("details p").first().text()).hasSizeGreaterThan(40);
            assertThat(row.select("details .source").text()).startsWith("Source: ");
            assertThat(row.select("details summary").text()).startsWith("About ");
        });
        assertThat(page.select(".reading").text())
                .contains("since your last tier review date")
                .contains("rolling count of the last 12 months")
                .contains("Close the gaps before that date");
    }

    @Test
    void saysWhichEditionDecidesAndHowFreshTheFactsAre() {
        var foot = show(SampleCards.guideSample()).select(".foot p").text();

        assertThat(foot).contains("Tier Guide, February 2022").contains("Certifications: imported yesterday");
    }

    /** R3: past the review date the card goes on showing the period, and says so. */
    @Test
    void saysThatAReviewIsOverdue() {
        var page = show(SampleCards.guideSample(LocalDate.of(2023, 2, 13)));

        assertThat(page.select("#overdue").text()).contains("overdue").contains("1 Feb 2023");
        assertThat(page.select(".facts dd").first().text()).isEqualTo("1 Feb 2023 overdue by 12 days");
        assertThat(page.select(".facts .note").first().hasClass("gap")).isTrue();
        assertThat(cells(page, "launched-opportunities")).startsWith("NOT_MET 0 of 3");
        assertThat(page.select(".requirements thead").text()).contains("1 Feb 2022 to 31 Jan 2023");
        assertThat(page.select("#other-day").text()).contains("13 Feb 2023");
        assertThat(page.select("[data-row=launched-mrr] a").attr("href"))
                .isEqualTo("scorecard/launched-mrr?asOf=2023-02-13");
    }

    /** R23: one column alone, at both ends of the ladder. */
    @Test
    void showsOneColumnWhereThereIsOne() {
        var newcomer = show(SampleCards.newcomer());
        var premier = show(SampleCards.premier());

        assertThat(newcomer.select("[data-column=renewal], [data-summary=renewal]"))
                .isEmpty();
        assertThat(newcomer.select("[data-column=upgrade]")).hasSize(8);
        assertThat(newcomer.select(".facts dd").first().text()).isEqualTo("None before the first tier");
        assertThat(newcomer.select("h1").text()).isEqualTo("Fjord & Sons Cloud Advisers");
        assertThat(premier.select("[data-column=upgrade], [data-summary=upgrade]"))
                .isEmpty();
        assertThat(premier.select("[data-row=launched-opportunities] .number").text())
                .isEqualTo("24,640 of 50");
    }

    /** R17: the row explains the run. */
    @Test
    void explainsSustainedAttainment() {
        var running = new Attainment(LocalDate.of(2021, 10, 3), 4, null);
        var reached = new Attainment(LocalDate.of(2021, 6, 3), 8, LocalDate.of(2021, 12, 3));

        assertThat(sustained(running)).isEqualTo("Not met: held since 3 Oct 2021; 6 months on 3 Apr 2022");
        assertThat(sustained(reached)).isEqualTo("Met: 6 months were reached on 3 Dec 2021");
        assertThat(sustained(Attainment.NONE)).startsWith("Not met: the months start");
        assertThat(cells(show(SampleCards.applicant(running)), "sustained-attainment"))
                .isEqualTo(" | NOT_MET 4 of 6 months");
    }

    /** What lapses belongs to the rolling periods, so to the right column alone. */
    @Test
    void warnsOfWhatLapsesSoon() {
        var lapse = new Lapse(2, new BigDecimal("3488.40"), LocalDate.of(2022, 3, 31));
        var page = show(SampleCards.guideSample(), Map.of(Measure.LAUNCHED_OPPORTUNITIES, lapse));

        assertThat(page.select("[data-row=launched-opportunities] [data-column=upgrade] .lapse")
                        .text())
                .isEqualTo("2 lapse by 31 Mar 2022");
        assertThat(page.select("[data-row=launched-mrr] .lapse").text()).isEqualTo("$3,488.40 lapses by 31 Mar 2022");
        assertThat(page.select("[data-column=renewal] .lapse")).isEmpty();
    }

    @Test
    void saysWhatToDoWhenEverythingIsInPlace() {
        var ready = SampleCards.everything(SampleCards.aPartner("READY", "Ready Ltd"))
                .with(SampleCards.tier(Tier.SELECT, "2022-01-01", "2023-01-01"));

        var confirmed = show(ready.on(SampleCards.GUIDE_DAY));
        var unpaid = show(ready.membership(null, null).on(SampleCards.GUIDE_DAY));

        assertThat(confirmed.select("[data-summary=upgrade]").text()).contains("ask your partner manager");
        assertThat(confirmed.select(".next")).isEmpty();
        assertThat(unpaid.select("[data-summary=upgrade]").text()).contains("no tier is awarded before");
        assertThat(words(unpaid, "program-fee", "upgrade")).isEqualTo("Not paid");
    }

    /** A strict content security policy forbids both. */
    @Test
    void hasNoStyleOrScriptInline() {
        var page = show(SampleCards.guideSample());

        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    }

    private String sustained(Attainment attainment) {
        return words(show(SampleCards.applicant(attainment)), "sustained-attainment", "upgrade");
    }

    /** FAQ 9: a week without certifications is usual, more isn't. */
    @Test
    void warnsWithASignAndWordsWhenCertificationsAreLate() {
        var card = SampleCards.guideSample();

        assertThat(show(card, Map.of(), "Certifications are late")
                        .selectFirst("#stale svg + span")
                        .text())
                .isEqualTo("Certifications are late");
        assertThat(show(card, Map.of()).selectFirst("#stale")).isNull();
    }

    private Document show(PartnerCard card) {
        return show(card, Map.of());
    }

    private Document show(PartnerCard card, Map<Measure, Lapse> lapses) {
        return show(card, lapses, null);
    }

    private Document show(PartnerCard card, Map<Measure, Lapse> lapses, @Nullable String stale) {
        var source = new CardSource(card, SampleCards.GUIDE_DAY, lapses);
        var fresh = new Freshness.Fresh(List.of("Certifications: imported yesterday"), stale);
        return pages.show("scorecard/show", Map.of("printed", pages.print(source), "freshness", fresh));
    }

    private static String cells(Document page, String row) {
        return cell(page, row, "renewal") + " | " + cell(page, row, "upgrade").strip();
    }

    private static String cell(Document page, String row, String column) {
        Element cell = page.selectFirst("[data-row=%s] [data-column=%s]".formatted(row, column));
        return (cell.attr("data-status") + " " + cell.select(".number").text()).replaceFirst(" $", "");
    }

    private static String words(Document page, String row, String column) {
        return page.select("[data-row=%s] [data-column=%s] .words".formatted(row, column))
                .text();
    }
}
