package org.tierboard.feed.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tierboard.browser.StoryTest;

/** Feeds as an administrator sees them: one that brings files, and one whose directory is gone. */
@DirtiesContext
class FeedsBrowserTests extends StoryTest {

    private static final Path DIRECTORY = directory();

    @DynamicPropertySource
    static void feeds(DynamicPropertyRegistry settings) {
        settings.add("tierboard.feeds.sources.training.kind", () -> "credentials");
        settings.add("tierboard.feeds.sources.training.directory", DIRECTORY::toString);
        settings.add("tierboard.feeds.sources.missing.kind", () -> "business-plans");
        settings.add(
                "tierboard.feeds.sources.missing.directory",
                () -> DIRECTORY.resolve("not there").toString());
        settings.add("tierboard.feeds.every", () -> "1s");
        settings.add("db-scheduler.polling-interval", () -> "100ms");
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("feeds");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @BeforeEach
    void anAdministrator() {
        now(people.administrator());
        open("/feeds");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from feed_run").update();
        jdbc.sql("delete from feed_state").update();
    }

    @Test
    void isLookedAtAtOnceWhenAskedForByKeyboard() throws IOException {
        await("missing", "FAILING");
        drop(
                "credentials.csv",
                "credential_id,email,credential,earned_on\nfeed-1,ann@example.com,CLOUD_PRACTITIONER,2021-01-01\n");
        drop("wrong.csv", "colour\nred\n");
        var look = feed("training").locator("button");
        look.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice")).hasText("The feed will be looked at within a minute.");

        await("training", "FAILING");

        assertThat(feed("training").locator("tr[data-outcome=IMPORTED]")).containsText("1 created");
        assertThat(feed("training").locator("tr[data-outcome=FAILED]")).containsText("is not a header of credentials");
        assertThat(feed("missing")).containsText("can't be read");
        assertThat(page.locator("nav.wide a[aria-current]")).hasText("Imports");
        look("feeds");
        open("/");
        assertThat(page.locator(".waiting")).containsText("See why the feed training fails");

        open("/feeds");
        feed("training").locator("tr[data-outcome=IMPORTED] a").press("Enter");
        assertThat(page.locator("h1")).hasText("Import of credentials.csv");
    }

    private Locator feed(String name) {
        return page.locator("[data-feed=" + name + "]");
    }

    /** The scheduler looks by itself; the page is what it is when it is loaded. */
    private void await(String name, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            page.reload();
            return state.equals(feed(name).getAttribute("data-state"));
        });
    }

    private static void drop(String name, String content) throws IOException {
        var file = Files.writeString(DIRECTORY.resolve(name + ".part"), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(file, DIRECTORY.resolve(name));
    }
}
