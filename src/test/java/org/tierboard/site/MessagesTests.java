package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tierboard.OverHttp;

/** Templates say nothing that the message files don't know. */
@OverHttp
class MessagesTests {

    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9._-]+)[}(]");

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d");
    private static final Pattern ALWAYS_PARSED =
            Pattern.compile("intake\\.reason\\.|opportunity\\.source\\.|records\\.launched\\.");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Autowired
    MessageSource messages;

    @Test
    void everyMessageOfATemplateExists() throws IOException {
        var keys = keys();

        assertThat(keys).hasSizeGreaterThan(50);
        assertThat(keys).allSatisfy(key -> assertThat(message(key)).as(key).isNotEmpty());
    }

    @Test
    void aMissingOneWouldBeNoticed() {
        assertThat(message("no.such.key")).isEmpty();
    }

    /**
     * A message is parsed, and shows two apostrophes as one, if it is asked for with something to fill in. Any other is
     * shown as it is written.
     */
    @Test
    void apostrophesAreNeitherDoubledNorSwallowed() throws IOException {
        assertThat(bundles()).hasSizeGreaterThan(1000).allSatisfy((key, text) -> {
            if (FILLED_IN.matcher(text.toString()).find()
                    || ALWAYS_PARSED.matcher(key.toString()).lookingAt()) {
                assertThat(LONE_APOSTROPHE.matcher(text.toString()).find())
                        .as("%s swallows an apostrophe: %s", key, text)
                        .isFalse();
            } else {
                assertThat(text.toString()).as(key.toString()).doesNotContain("''");
            }
        });
    }

    /** Of two, the one in the bundle that happens to be listed first would be said by both. */
    @Test
    void noKeyIsInTwoBundles() throws IOException {
        var files = new TreeMap<String, String>();

        for (Resource bundle : files()) {
            assertThat(read(bundle).stringPropertyNames())
                    .allSatisfy(key -> assertThat(files.put(key, String.valueOf(bundle.getFilename())))
                            .as("another bundle with %s of %s", key, bundle.getFilename())
                            .isNull());
        }
    }

    private static Properties bundles() throws IOException {
        var all = new Properties();
        for (Resource bundle : files()) {
            all.putAll(read(bundle));
        }
        return all;
    }

    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:/messages/*.properties");
    }

    private static Properties read(Resource bundle) throws IOException {
        var messages = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private String message(String key) {
        return String.valueOf(messages.getMessage(key, new Object[] {1, 2, 3}, "", Locale.ENGLISH));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.*")) {
            var matcher = KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }
}
