package org.tierboard.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Saves what a server sends, up to a size and for so long: one that never ends, or says nothing any more, is given up. */
final class LimitedDownload {

    private static final int BUFFER = 1 << 16;

    private final long largest;
    private final Duration longest;
    private volatile boolean late;

    LimitedDownload(long largest, Duration longest) {
        this.largest = largest;
        this.longest = longest;
    }

    void save(InputStream body, Path file) throws IOException, FeedFailure {
        var timer = CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS);
        var watch = CompletableFuture.runAsync(() -> giveUp(body), timer);
        try {
            copy(body, file);
        } catch (IOException failure) {
            if (!late) {
                throw failure;
            }
        } finally {
            watch.cancel(false);
        }
        if (late) {
            throw new FeedFailure("The server took longer than " + longest.toSeconds() + " seconds.");
        }
    }

    private void copy(InputStream body, Path file) throws IOException, FeedFailure {
        long saved = 0;
        var buffer = new byte[BUFFER];
        try (var target = Files.newOutputStream(file)) {
            for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
                saved += length;
                if (saved > largest) {
                    throw new FeedFailure("The file is larger than " + largest + " bytes.");
                }
                target.write(buffer, 0, length);
            }
        }
    }

    private void giveUp(InputStream body) {
        late = true;
        try {
            body.close();
        } catch (IOException ignored) {
            // it is given up either way
        }
    }
}
