package org.tierboard.reference.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.reference.ReferenceLine;
import org.tierboard.reference.ReferenceStatus;

/**
 * A public reference as other programs read it; what it hasn't is null and never left out.
 *
 * @param approvedOn from when on it counts; none for one that was withdrawn since
 * @param decidedOn the day of the last step after it was submitted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Reference")
record ReferenceJson(
        String referenceId,
        String partnerId,
        String customer,
        String url,
        String description,
        LocalDate submittedOn,
        @Nullable String submittedBy,
        ReferenceStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason) {

    static ReferenceJson of(ReferenceLine line) {
        return new ReferenceJson(
                line.referenceId(),
                line.partnerId(),
                line.customer(),
                line.url(),
                line.description(),
                line.submittedOn(),
                line.submitter(),
                line.status(),
                line.status() == ReferenceStatus.APPROVED ? line.decidedOn() : null,
                line.decidedOn(),
                line.decidedBy(),
                line.reason());
    }
}
