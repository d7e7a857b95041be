package org.tierboard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one Chromium of a test run: the machine's own, else the one that Playwright fetched before, else none. */
final class Chromium {

    private static final Logger log = LoggerFactory.getLogger(Chromium.class);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");

    private static final String NONE = "NO BROWSER TESTS: there is no Chromium here. Install one (chromium on the PATH,"
            + " or its path in the variable CHROMIUM) to run the tests tagged \"browser\".";

    private static @Nullable Browser browser;
    private static boolean sought;

    private Chromium() {}

    static synchronized Browser orSkip() {
        if (!sought) {
            sought = true;
            browser = start();
        }
        Assumptions.assumeTrue(browser != null, NONE);
        return browser;
    }

    private static @Nullable Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        var executable = ofMachine()
                .or(() -> Optional.of(Path.of(playwright.chromium().executablePath()))
                        .filter(Files::isExecutable));
        if (executable.isEmpty()) {
            log.warn(NONE);
            return null;
        }
        log.info("Browser tests use {}", executable.get());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(List.of("--no-sandbox")));
    }

    private static Optional<Path> ofMachine() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        return named.or(Chromium::onPath).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
