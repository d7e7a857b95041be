package org.tierboard.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A database of an earlier version is brought up to date when the application starts. Flyway refuses one whose migrations were
 * changed afterwards, so those in {@code released-migrations.txt} are never touched again; new ones are numbered after them,
 * so that every database gets them in the same order. A release adds its own to the file.
 */
class ReleasedMigrationsTests {

    private static final Comparator<String> BY_NUMBER = Comparator.comparing(ReleasedMigrationsTests::number);

    private final Map<String, String> released = released();
    private final Map<String, String> present = present();

    @Test
    void releasedMigrationsAreAsTheyWere() {
        assertThat(released).isNotEmpty();
        assertThat(present).containsAllEntriesOf(released);
    }

    @Test
    void newMigrationsComeAfterTheReleasedOnes() {
        var last = released.keySet().stream().max(BY_NUMBER).orElseThrow();
        var added = present.keySet().stream().filter(name -> !released.containsKey(name));

        assertThat(added).allSatisfy(name -> assertThat(number(name)).isGreaterThan(number(last)));
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static Map<String, String> released() {
        return text(new ClassPathResource("released-migrations.txt"))
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    private static Map<String, String> present() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
            return Stream.of(files)
                    .collect(Collectors.toMap(
                            Resource::getFilename,
                            ReleasedMigrationsTests::fingerprint,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Of the text, whichever way its lines end. */
    private static String fingerprint(Resource file) {
        var lines = text(file).lines().collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
