package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpoolTests {

    @Test
    void clearsWhatWasLeftBehindLongAgoAndNothingElse() throws IOException {
        var forgotten = Spool.newFile();
        var waiting = Spool.newFile();
        Files.setLastModifiedTime(forgotten, FileTime.from(Instant.now().minus(Duration.ofDays(3))));

        try {
            Spool.clear();

            assertThat(forgotten).doesNotExist();
            assertThat(waiting).exists();
        } finally {
            Spool.discard(waiting);
        }
    }
}
