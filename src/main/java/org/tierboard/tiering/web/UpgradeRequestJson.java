package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;
import org.tierboard.tiering.UpgradeRequest;
import org.tierboard.tiering.UpgradeStatus;

/**
 * A request for the next tier as other programs read it; what it hasn't is null and never left out.
 *
 * @param decidedBy who granted, declined or withdrew it
 * @param reason why it was declined, or what was remarked when it was granted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "UpgradeRequest")
record UpgradeRequestJson(
        int requestNo,
        String partnerId,
        Tier tier,
        UpgradeStatus status,
        LocalDate requestedOn,
        String requestedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason) {

    static UpgradeRequestJson of(String partnerId, UpgradeRequest request) {
        var decided = request.decided();
        return new UpgradeRequestJson(
                request.requestNo(),
                partnerId,
                request.tier(),
                request.status(),
                request.requested().day(),
                request.requested().name(),
                decided == null ? null : decided.day(),
                decided == null ? null : decided.name(),
                request.reason());
    }
}
