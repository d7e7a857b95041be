package org.tierboard.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a tar inside xz, links and the right to execute included. */
final class TarXz {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private final Path target;

    private TarXz(Path target) {
        this.target = target;
    }

    static void unpack(byte[] archive, Path target) throws IOException {
        TarXz unpacking = new TarXz(target);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpacking.unpack(entry, tar);
                entry = tar.getNextEntry();
            }
        }
    }

    private void unpack(TarArchiveEntry entry, TarArchiveInputStream content) throws IOException {
        Path file = inside(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, inside(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            ServerHome.makePrivate(file, isExecutable(entry, file) ? "rwx------" : "rw-------");
        }
    }

    private Path inside(String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive holds a path outside of itself: " + name);
        }
        return file;
    }

    private boolean isExecutable(TarArchiveEntry entry, Path file) {
        return file.startsWith(target.resolve("bin")) || (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
    }
}
