package org.tierboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;

/**
 * A test in a real Chromium, against the whole application. Every test has a fresh {@link #page} of a desktop's width,
 * and fails if a script broke or the page wanted something that the content security policy forbids. Without a Chromium
 * on the machine the test is skipped, and says so.
 */
@OverHttp
@Tag("browser")
public abstract class BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    protected int port;

    @Autowired
    protected TestPeople people;

    private BrowserContext context;

    protected Page page;

    @BeforeEach
    void openBrowser() {
        // Colours are measured: none may be on its way from one to another.
        context = Chromium.orSkip().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setViewportSize(WIDE, 900);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closeBrowser() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Goes to a path of the application. */
    protected void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    /** Signs in by the sign-in page and waits for the page behind it. */
    protected void signIn(String email, String password) {
        open("/login");
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Makes the window as narrow as a phone's. */
    protected void narrow() {
        page.setViewportSize(NARROW, 844);
    }

    /** Makes the window as wide as a desktop's. */
    protected void wide() {
        page.setViewportSize(WIDE, 900);
    }

    /** No violation of WCAG 2.2 AA, and nothing to scroll sideways for. */
    protected static void assertAccessible(Page page) {
        var violations = axe(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .as("violations of WCAG 2.2 AA at %s", page.url())
                .isEmpty();
        assertThat(page.evaluate("document.compatMode"))
                .as("mode of %s; a page template begins with <!DOCTYPE html>", page.url())
                .isEqualTo("CSS1Compat");
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow)
                .as("pixels wider than the window at %s", page.url())
                .isEqualTo(0);
    }

    /** Pages have no frames, whose results would have to be put together in a page of their own. */
    private static AxeBuilder axe(Page page) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(violationsOnly).withTags(WCAG_2_2_AA);
    }

    /** Both widths, each without a violation, each kept as a picture. */
    protected void look(String name) {
        wide();
        assertAccessible(page);
        screenshot(name + "-1280");
        narrow();
        assertAccessible(page);
        screenshot(name + "-390");
        wide();
    }

    /** The one that is called so, and no other. */
    protected static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<name>.png}. */
    protected void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
