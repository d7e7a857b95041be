package org.tierboard.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked from the archive that the build put on the class path. */
record ServerBinaries(Path directory) {

    private static final String PREFIX = "binaries-";

    /** Unpacks once per archive; a crash half-way leaves nothing under the final name. */
    static ServerBinaries in(ServerHome home) throws IOException {
        byte[] archive = archive();
        Path target = home.directory().resolve(PREFIX + fingerprint(archive));
        if (!Files.isDirectory(target)) {
            Path unfinished = home.directory().resolve("unfinished-binaries");
            FileSystemUtils.deleteRecursively(unfinished);
            TarXz.unpack(archive, Files.createDirectory(unfinished));
            Files.move(unfinished, target);
            deleteOthers(home, target);
        }
        return new ServerBinaries(target);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(Platform.program(name));
    }

    private static byte[] archive() throws IOException {
        String name = Platform.archiveName();
        try (InputStream content = ServerBinaries.class.getResourceAsStream("/" + name)) {
            if (content == null) {
                throw new DatabaseStartException(
                        "This build holds no PostgreSQL for this machine (%s).".formatted(name),
                        "Build on a machine of this kind, or use a PostgreSQL of your own: set SPRING_DATASOURCE_URL,"
                                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
            }
            return content.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        CRC32C checksum = new CRC32C();
        checksum.update(archive);
        return "%08x-%x".formatted(checksum.getValue(), archive.length);
    }

    /** An update leaves the binaries of the version before. */
    private static void deleteOthers(ServerHome home, Path current) throws IOException {
        for (Path other : unpackedIn(home)) {
            if (!other.equals(current)) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private static List<Path> unpackedIn(ServerHome home) throws IOException {
        try (Stream<Path> entries = Files.list(home.directory())) {
            return entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(PREFIX))
                    .toList();
        }
    }
}
