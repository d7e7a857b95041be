package org.tierboard.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.tierboard.kernel.PartnerId;

/** Reads a file of ACE opportunities to its end, and prints how many are good. */
final class ReadAllAce {

    private ReadAllAce() {}

    public static void main(String[] arguments) throws Exception {
        var kind = AceOpportunitiesFile.describe(PartnerId.of("P-1"), LocalDate.of(2026, 11, 23), false);
        var file = kind.shape().check(Path.of(arguments[0]), kind);
        var converter = new RowConverter(file);
        var good = new AtomicLong();
        kind.shape().each(file, raw -> good.addAndGet(converter.convert(raw).isGood() ? 1 : 0));
        // On standard output: it is what the test reads of this process, whose heap is too small for a test.
        System.out.println(good.get());
    }
}
