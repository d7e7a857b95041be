package org.tierboard.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import org.tierboard.kernel.Money;
import org.tierboard.site.PathId;

/** A launch that waits for its day, as it is listed. */
public record IncompleteLine(
        String opportunityId,
        String customer,
        String workload,
        Origin origin,
        BigDecimal estimatedMrr,
        Instant since,
        long version) {

    /** The id as one segment of a URL. */
    public String path() {
        return PathId.encode(opportunityId);
    }

    public String amount() {
        return Money.print(estimatedMrr);
    }
}
