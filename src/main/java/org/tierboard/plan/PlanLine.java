package org.tierboard.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan that was handed in, as pages show it. */
public record PlanLine(
        int planNo,
        String fileName,
        PlanKind kind,
        long size,
        String sha256,
        String note,
        LocalDate submittedOn,
        int submittedBy,
        String submittedName,
        PlanStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedName,
        @Nullable String remark,
        long version) {

    public boolean isWaiting() {
        return status == PlanStatus.SUBMITTED;
    }
}
