package org.tierboard.intake;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Reading a large file takes whatever the machine has. While somebody waits for a page, an import rests after each piece for
 * as long as the piece took, up to a limit, so that pages stay quick.
 */
final class GivingWay {

    private static final long LONGEST_REST = Duration.ofMillis(50).toNanos();

    private final BooleanSupplier somebodyWaits;
    private long began = System.nanoTime();

    GivingWay(BooleanSupplier somebodyWaits) {
        this.somebodyWaits = somebodyWaits;
    }

    /** Between two pieces of work. */
    void rest() {
        if (somebodyWaits.getAsBoolean()) {
            sleep(Math.min(System.nanoTime() - began, LONGEST_REST));
        }
        began = System.nanoTime();
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos).toMillis(), (int) (nanos % 1_000_000));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImportStopped();
        }
    }
}
