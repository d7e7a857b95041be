package org.tierboard.intake;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The directory of this copy of the application. A file in it is locked for as long as the copy lives, so that another one
 * can tell what nobody needs any more, whoever shares the folder of temporary files.
 */
final class SpoolDirectory {

    private static final String PREFIX = "tierboard-import-";
    private static final String ALIVE = "alive";

    /** Between a directory and its lock lies a moment. */
    private static final Duration MOMENT = Duration.ofMinutes(10);

    private static @Nullable Path own;

    /** Held until the end. */
    private static @Nullable FileChannel alive;

    private SpoolDirectory() {}

    /** Made anew if somebody has tidied it away. */
    static synchronized Path own() throws IOException {
        var known = own;
        if (known == null || !Files.isDirectory(known)) {
            known = make();
        }
        return known;
    }

    private static Path make() throws IOException {
        if (own == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(SpoolDirectory::remove));
        }
        var made = Files.createTempDirectory(PREFIX);
        var channel = FileChannel.open(made.resolve(ALIVE), CREATE_NEW, WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("Nobody else can have locked " + made);
        }
        alive = channel;
        own = made;
        return made;
    }

    private static synchronized void remove() {
        try {
            if (alive != null) {
                alive.close();
            }
            FileSystemUtils.deleteRecursively(own);
        } catch (IOException left) {
            // the next copy that starts takes it away
        }
    }

    static void clearOfTheDead() throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var directories = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var directory : directories) {
                if (!directory.equals(own) && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                    clearIfDead(directory);
                }
            }
        }
    }

    private static void clearIfDead(Path directory) throws IOException {
        if (isDead(directory)) {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static boolean isDead(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory.resolve(ALIVE), WRITE, LinkOption.NOFOLLOW_LINKS);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException unlocked) {
            return Files.getLastModifiedTime(directory)
                    .toInstant()
                    .isBefore(Instant.now().minus(MOMENT));
        } catch (IOException ofSomebodyElse) {
            return false;
        }
    }
}
