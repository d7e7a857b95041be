package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.*;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.browser.BrowserTest;
import org.tierboard.credential.CredentialTypes;

/** The records behind a row in a real browser, wide, narrow, dark and on paper. */
class DrillBrowserTests extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CredentialTypes types;

    private Partner partner;

    @BeforeEach
    void signInAsLead() {
        partner = DrillTestPartner.make(people, jdbc, types);
        signIn(people.leadOf(partner).email(), TestPeople.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "launched-mrr",
                "technical-individuals",
                "csat-responses",
                "referenceable-customers",
                "program-validations-msp-devops",
                "sustained-attainment",
                "program-fee"
            })
    void isAccessibleWideNarrowAndDark(String row) {
        open(path(row));
        assertAccessible(page);
        screenshot("records-" + row + "-1280");

        narrow();
        assertAccessible(page);
        screenshot("records-" + row + "-390");

        wide();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(page);
    }

    @Test
    void goesFromColumnToColumnAndThroughTheFilterByKeyboard() {
        open(path("launched-opportunities"));

        page.locator("nav.cells [data-column=renewal]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**column=renewal**");
        page.locator("nav.filters a").last().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**show=not-counting**");

        assertThat(page.url()).contains("asOf=" + DrillTestPartner.DAY);
        assertThat(page.locator("[data-list=counting]").count()).isZero();
        assertThat(page.locator("[data-verdict=OUTSIDE_PERIOD]").count()).isEqualTo(2);
    }

    @Test
    void fitsOnPaper() {
        open(path("launched-opportunities"));

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("nav.filters").isVisible()).isFalse();
        assertThat(page.locator("[data-list=counting] table").isVisible()).isTrue();
        screenshot("records-print");
    }

    private String path(String row) {
        return "/partners/" + partner.id() + "/scorecard/" + row + "?asOf=" + DrillTestPartner.DAY;
    }
}
