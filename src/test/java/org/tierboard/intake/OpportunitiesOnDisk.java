package org.tierboard.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Writes large files of opportunities: always the same rows, in no order. */
final class OpportunitiesOnDisk {

    private static final String HEADER = "opportunity_id,partner_id,customer,workload,origin,stage,launched_on,"
            + "estimated_mrr,currency,shared,reference_designated_on,reference_url\n";

    private OpportunitiesOnDisk() {}

    /** About 90 bytes a row. */
    static void write(Path file, int rows) throws IOException {
        var random = new Random(rows);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                out.write("O-%d,P-%d,Customer %d Ltd,Workload %d,PARTNER,Launched,%s,%d.%02d,USD,true,,%n"
                        .formatted(
                                i,
                                random.nextInt(PartnersOnDisk.COUNT),
                                random.nextInt(50_000),
                                random.nextInt(1000),
                                LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2000)),
                                random.nextInt(9000),
                                random.nextInt(100)));
            }
        }
    }
}
