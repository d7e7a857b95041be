package org.tierboard.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two applications off one cluster. The system drops it with the process, so that none is ever stale. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(ServerHome home) throws IOException {
        FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw inUse(home);
        }
        return new HomeLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null; // by this very process
        }
    }

    private static DatabaseStartException inUse(ServerHome home) {
        return new DatabaseStartException(
                "Another running Tierboard uses the data directory %s.".formatted(home.directory()),
                "Stop the other one, or start this one with a directory of its own: TIERBOARD_HOME=/another/directory"
                        + " (and SERVER_PORT=8081, as the other one may hold port 8080).");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
