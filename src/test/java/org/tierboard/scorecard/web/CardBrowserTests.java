package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.browser.BrowserTest;
import org.tierboard.kernel.ProgrammeCalendar;

class CardBrowserTests extends BrowserTest {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProgrammeCalendar calendar;

    @Test
    void cardIsReadableWideNarrowAndInTheDark() {
        var guide = new CardNetwork().guide("GUIDE").write(jdbc).get(0);
        signInAsManagerOf(guide);

        open("/partners/" + guide.id() + "/scorecard?asOf=2022-06-30");
        look("card-guide");
        open("/partners/" + guide.id() + "/scorecard");
        look("card-overdue");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open("/partners/" + guide.id() + "/scorecard?asOf=2022-06-30");
        look("card-guide-dark");
    }

    @Test
    void oneColumnAloneLooksRight() {
        var today = calendar.today();
        var partners = new CardNetwork()
                .partner(
                        "NEWCOMER",
                        partner -> partner.membership(today.minusMonths(2), today.plusMonths(10))
                                .person("Ada", "TECHNICAL_ACCREDITATION")
                                .launch(today.minusDays(20), "2300.00"))
                .partner(
                        "PREMIER",
                        partner -> partner.membership(today.minusYears(2), today.plusMonths(1))
                                .tier("PREMIER", today.minusMonths(11))
                                .launches(31, today.minusMonths(2), "2000.00"))
                .write(jdbc);
        signInAsManagerOf(partners.toArray(Partner[]::new));

        open("/partners/" + partners.get(0).id() + "/scorecard");
        look("card-newcomer");
        open("/partners/" + partners.get(1).id() + "/scorecard");
        look("card-premier");
    }

    @Test
    void applicantsCardExplainsItsRunAndPrintsOnOnePage() throws IOException {
        var applicant = new CardNetwork()
                .applicant("APPLICANT", calendar.today())
                .write(jdbc)
                .get(0);
        signInAsManagerOf(applicant);

        open("/partners/" + applicant.id() + "/scorecard");

        assertThat(page.locator("[data-row=sustained-attainment] [data-column=upgrade]")
                        .textContent())
                .contains("4 of 6 months")
                .contains("held since");
        assertThat(page.locator("[data-row=launched-opportunities] .lapse").textContent())
                .contains("2 lapse by");
        look("card-applicant");
        assertThat(pagesOnPaper("card-portrait", false)).isEqualTo(1);
        assertThat(pagesOnPaper("card-landscape", true)).isEqualTo(1);
    }

    @Test
    void keyboardReachesHelpRecordsAndTheDay() {
        var guide = new CardNetwork().guide("GUIDE").write(jdbc).get(0);
        signInAsManagerOf(guide);
        open("/partners/" + guide.id() + "/scorecard?asOf=2022-06-30");

        page.locator("[data-row=launched-mrr] summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-row=launched-mrr] details p").first().isVisible())
                .isTrue();
        page.locator(".reading summary").focus();
        page.keyboard().press("Enter");
        look("card-help");

        page.locator("#asOf").fill("2021-07-15");
        page.locator(".who .day button").press("Enter");
        page.waitForURL("**asOf=2021-07-15");
        assertThat(page.locator("#other-day").textContent()).contains("15 Jul 2021");
        page.locator("[data-row=launched-mrr] th a").press("Enter");
        page.waitForURL("**/scorecard/launched-mrr?asOf=2021-07-15");
    }

    @Test
    void portfolioIsReadableAndFiltersWithoutAScript() {
        var today = calendar.today();
        signInAsManagerOf(portfolio(today).toArray(Partner[]::new));

        open("/partners");
        look("portfolio");
        page.locator("#tier").selectOption("SELECT");
        page.locator(".apply button").press("Enter");
        page.waitForURL("**tier=SELECT**");

        assertThat(page.locator("[data-partner]").count()).isEqualTo(2);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look("portfolio-dark");
        open("/partners?query=nothing+like+it");
        look("portfolio-empty");
    }

    private List<Partner> portfolio(LocalDate today) {
        return new CardNetwork()
                .guide("GUIDE")
                .applicant("BRIGHTWATER", today)
                .partner(
                        "SOON",
                        partner -> partner.membership(today.minusYears(1), today.plusMonths(3))
                                .tier("SELECT", today.minusYears(1).plusDays(12))
                                .launches(4, today.minusMonths(2), "2000.00"))
                .partner("FRESH", partner -> partner.membership(today, today.plusYears(1)))
                .partner(
                        "TOP",
                        partner -> partner.membership(today.minusYears(1), today.plusMonths(3))
                                .tier("PREMIER", today.minusMonths(2)))
                .write(jdbc);
    }

    private void signInAsManagerOf(Partner... partners) {
        signIn(people.managerOf(partners).email(), TestPeople.PASSWORD);
    }

    private int pagesOnPaper(String name, boolean landscape) throws IOException {
        var file = Path.of("target", "screenshots", name + ".pdf");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(landscape ? 1032 : 703, 900);
        screenshot(name + "-paper");
        page.pdf(new Page.PdfOptions()
                .setPath(file)
                .setFormat("A4")
                .setLandscape(landscape)
                .setPrintBackground(false));
        var pages = PDF_PAGE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        return Math.toIntExact(pages.results().count());
    }
}
