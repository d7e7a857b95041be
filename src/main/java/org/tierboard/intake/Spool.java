package org.tierboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Files of this copy of the application that wait to be imported. They are readable by its user alone. */
public final class Spool {

    private static final String PREFIX = "tierboard-import-";
    private static final Duration LONGEST_STAY = Duration.ofDays(2);

    private Spool() {}

    /** An empty file to write an upload to. */
    public static Path newFile() {
        try {
            return Files.createTempFile(PREFIX, ".csv");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path keep(InputStream csv) {
        var file = newFile();
        try {
            Files.copy(csv, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            discard(file);
            throw new UncheckedIOException(failure);
        }
    }

    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes away what a copy of the application that was killed has left behind; never what one may still need. */
    static void clear() throws IOException {
        var before = Instant.now().minus(LONGEST_STAY);
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*.csv")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
