package org.tierboard.csat.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.csat.SharedResponse;

/**
 * A response that its respondent shared with the partner (R22, FAQ 35); the address isn't in it.
 *
 * @param countsFrom the day of the second check
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "SharedResponse")
record SharedResponseJson(
        String responseId,
        String partnerId,
        @Nullable String respondent,
        String customer,
        int score,
        @Nullable String comment,
        LocalDate countsFrom) {

    static SharedResponseJson of(VisiblePartner partner, SharedResponse response) {
        return new SharedResponseJson(
                response.responseId(),
                partner.id().value(),
                response.respondent(),
                response.customer(),
                response.score(),
                response.comment(),
                response.countsFrom());
    }
}
