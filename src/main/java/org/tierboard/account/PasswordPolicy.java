package org.tierboard.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords may be chosen: 12 to 256 characters of any kind, but not those that everybody tries first. There is
 * no rule about digits or capitals, which only make passwords harder to remember.
 */
@Component
public class PasswordPolicy {

    private static final String COMMON = "org/tierboard/account/common-passwords.txt";
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    PasswordPolicy() {
        this.common = read();
    }

    /** What speaks against the password for the person with that address, if anything. */
    public Optional<PasswordObjection> objection(String password, String email) {
        var text = Passwords.normalised(password);
        var length = text.codePointCount(0, text.length());
        if (length < Passwords.SHORTEST) {
            return Optional.of(PasswordObjection.TOO_SHORT);
        }
        if (length > Passwords.LONGEST) {
            return Optional.of(PasswordObjection.TOO_LONG);
        }
        return guessable(text, text.toLowerCase(Locale.ROOT), email.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<PasswordObjection> guessable(String text, String folded, String email) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(PasswordObjection.CONTROL_CHARACTER);
        }
        if (common.contains(folded)) {
            return Optional.of(PasswordObjection.COMMON);
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(PasswordObjection.TOO_SIMPLE);
        }
        return folded.contains(email) || email.contains(folded)
                ? Optional.of(PasswordObjection.CONTAINS_ADDRESS)
                : Optional.empty();
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource(COMMON)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
