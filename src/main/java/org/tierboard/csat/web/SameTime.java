package org.tierboard.csat.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Answers a fixed time after the request came, so that the time doesn't tell what was done meanwhile. No thread waits.
 *
 * @param since by the machine's own clock
 */
record SameTime(long since) {

    /** Longer by far than taking a response needs. */
    static final Duration TIME = Duration.ofMillis(800);

    static SameTime begin() {
        return new SameTime(System.nanoTime());
    }

    CompletableFuture<String> with(String view) {
        var left = TIME.toNanos() - (System.nanoTime() - since);
        return CompletableFuture.supplyAsync(
                () -> view, CompletableFuture.delayedExecutor(Math.max(0, left), TimeUnit.NANOSECONDS));
    }
}
