package org.tierboard.intake;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Reading and writing a large file takes whatever the machine has. While somebody waits for a page, an import works in small
 * pieces and rests after each for three times as long as the piece took, up to a limit, so that pages stay quick.
 */
final class GivingWay {

    /** Where two processors are busy with pages, a quarter of one for the import leaves their slowest as they are. */
    private static final int RESTS = 3;

    private static final int A_WHILE = 20;

    private static final long LONGEST_REST = Duration.ofSeconds(1).toNanos();

    private final BooleanSupplier somebodyWaits;
    private long began = System.nanoTime();
    private int piecesAlone;

    GivingWay(BooleanSupplier somebodyWaits) {
        this.somebodyWaits = somebodyWaits;
    }

    /** Before the first piece. */
    void begin() {
        began = System.nanoTime();
    }

    /** Whether nobody waited for a while. Who goes from page to page waits for nothing in between. */
    boolean isAlone() {
        return piecesAlone >= A_WHILE;
    }

    /**
     * Between two pieces of work.
     *
     * @return whether somebody waited
     */
    boolean rest() {
        boolean waited = somebodyWaits.getAsBoolean();
        if (waited) {
            sleep(Math.min((System.nanoTime() - began) * RESTS, LONGEST_REST));
        }
        piecesAlone = waited ? 0 : piecesAlone + 1;
        begin();
        return waited;
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
