package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
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
