package org.tierboard.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A file in the directory that the demonstration watches: it comes in as in real life, within a minute. */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoFeed implements DemoPart, InitializingBean {

    private static final int A_MINUTE = 60;
    private static final int NEWCOMERS = 12;

    private final @Nullable Path directory;

    DemoFeed(@Value("${" + DemoDefaults.DIRECTORY + ":#{null}}") @Nullable Path directory) {
        this.directory = directory;
    }

    /** With each start: without its directory the feed would fail. */
    @Override
    public void afterPropertiesSet() throws IOException {
        if (directory != null) {
            Files.createDirectories(directory);
        }
    }

    /** Of people whom no partner has registered, so that it changes no card. */
    @Override
    public void write(LocalDate today) {
        if (directory == null) {
            return;
        }
        var csv = "credential_id,email,credential,earned_on\n"
                + IntStream.rangeClosed(1, NEWCOMERS)
                        .mapToObj(n -> "demo-%1$d,newcomer%1$d@demo.example.com,CLOUD_PRACTITIONER,%2$s\n"
                                .formatted(n, today.minusDays(n)))
                        .collect(Collectors.joining());
        try {
            var file = Files.writeString(directory.resolve("training-" + today + ".csv"), csv);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(A_MINUTE)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
