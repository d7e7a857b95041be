package org.tierboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this copy of the application that wait to be imported. They are readable by its user alone. */
public final class Spool {

    private Spool() {}

    /** An empty file to write an upload to. */
    public static Path newFile() {
        try {
            return Files.createTempFile(SpoolDirectory.own(), "", ".csv");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path keep(InputStream csv) {
        var file = newFile();
        try (var target = Files.newOutputStream(file)) {
            csv.transferTo(target);
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

    /** Takes away what copies of the application that were killed have left behind; never what one may still need. */
    static void clear() throws IOException {
        SpoolDirectory.clearOfTheDead();
    }
}
