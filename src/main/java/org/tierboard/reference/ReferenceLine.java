package org.tierboard.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.site.PathId;

/**
 * A public reference as lists and pages show it.
 *
 * @param submitter who entered it; unknown for an imported one
 */
public record ReferenceLine(
        String partnerId,
        String partnerName,
        String referenceId,
        String customer,
        String url,
        String description,
        LocalDate submittedOn,
        @Nullable Integer submittedBy,
        @Nullable String submitter,
        ReferenceStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason,
        long version) {

    /** The id as one segment of a URL. */
    public String path() {
        return PathId.encode(referenceId);
    }

    public boolean isWaiting() {
        return status == ReferenceStatus.SUBMITTED;
    }

    /** May be withdrawn. */
    public boolean isOpen() {
        return status.canBecome(ReferenceStatus.WITHDRAWN);
    }
}
