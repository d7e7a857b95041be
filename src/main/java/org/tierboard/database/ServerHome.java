package org.tierboard.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory of an embedded server, readable by its owner only.
 *
 * <p>{@code data} is the cluster, {@code binaries-*} the unpacked PostgreSQL, {@code server.log} its log, {@code
 * password-*} the generated passwords, {@code instance.lock} is held as long as an application uses the cluster.
 */
record ServerHome(Path directory) {

    static ServerHome at(Path directory) throws IOException {
        // one spelling for one directory, by which a server that was left running is known again
        Path real = Files.createDirectories(directory).toRealPath();
        makePrivate(real, "rwx------");
        return new ServerHome(real);
    }

    Path data() {
        return directory.resolve("data");
    }

    Path lock() {
        return directory.resolve("instance.lock");
    }

    Path serverLog() {
        return directory.resolve("server.log");
    }

    Path commandLog() {
        return directory.resolve("last-command.log");
    }

    Path password(String role) {
        return directory.resolve("password-" + role);
    }

    static void makePrivate(Path path, String permissions) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
