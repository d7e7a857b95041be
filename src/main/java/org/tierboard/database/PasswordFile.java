package org.tierboard.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password that outlives the process, in a file that only its owner can read. */
record PasswordFile(Path file) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    String readOrCreate() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            create();
        }
        return Files.readString(file).strip();
    }

    private void create() throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly());
        Files.writeString(file, generate());
    }

    private FileAttribute<?>[] ownerOnly() {
        return ServerHome.isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    static String generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
