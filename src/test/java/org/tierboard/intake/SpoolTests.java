package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class SpoolTests {

    @Test
    void clearsWhatADeadCopyLeftBehindAndNothingElse() throws Exception {
        var waiting = Spool.newFile();
        var forgotten = Path.of(ChildJvm.run("64m", LeavesAFile.class).strip());
        try {
            assertThat(forgotten).exists();

            Spool.clear();

            assertThat(forgotten.getParent()).doesNotExist();
            assertThat(waiting).exists();
        } finally {
            Spool.discard(waiting);
        }
    }

    @Test
    void nobodyElseCanReadWhatWaits() throws IOException {
        var file = Spool.keep(new ByteArrayInputStream("secret".getBytes()));
        try {
            var directory = file.getParent();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
            assertThat(file).hasContent("secret");
        } finally {
            Spool.discard(file);
        }
    }

    /** Says on its standard output where its file is, and dies without having cleared up. */
    static final class LeavesAFile {

        public static void main(String[] arguments) {
            // On standard output: the only thing that a process which dies at once can leave to the test.
            System.out.println(Spool.newFile());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
