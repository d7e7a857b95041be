package org.tierboard.csat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The domains where anybody gets a mail address: they say nothing about the company that somebody works for. */
@Component
class FreeMail {

    private static final String LIST = "org/tierboard/csat/free-mail-domains.txt";

    private final Set<String> domains;

    FreeMail() {
        this.domains = read();
    }

    boolean isOne(String domain) {
        return domains.contains(domain);
    }

    /** For a statement that leaves them out. */
    String[] all() {
        return domains.toArray(String[]::new);
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
