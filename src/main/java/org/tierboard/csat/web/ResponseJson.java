package org.tierboard.csat.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.csat.ResponseLine;
import org.tierboard.csat.ResponseState;

/**
 * A response as administrators read it; what it hasn't is null and never left out.
 *
 * @param score null in lists, as the comment is: nobody decides by what was said
 * @param decidedBy whoever approved or declined; none where the list of known customers did
 * @param reason why the respondent wasn't taken for a customer
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "CsatResponse")
record ResponseJson(
        String responseId,
        String partnerId,
        @Nullable String respondent,
        String customer,
        String email,
        @Nullable Integer score,
        @Nullable String comment,
        boolean sharedWithPartner,
        LocalDate submittedOn,
        @Nullable LocalDate emailConfirmedOn,
        @Nullable LocalDate customerConfirmedOn,
        ResponseState state,
        @Nullable String decidedBy,
        @Nullable LocalDate declinedOn,
        @Nullable String reason,
        @Nullable LocalDate erasedOn,
        boolean migrated) {

    static ResponseJson of(ResponseLine line) {
        return json(line, line.score(), line.comment());
    }

    /** One of several. */
    static ResponseJson listed(ResponseLine line) {
        return json(line, null, null);
    }

    private static ResponseJson json(ResponseLine line, @Nullable Integer score, @Nullable String comment) {
        return new ResponseJson(
                line.responseId(),
                line.partnerId(),
                line.respondent(),
                line.customer(),
                line.email(),
                score,
                comment,
                line.sharedWithPartner(),
                line.submittedOn(),
                line.emailConfirmedOn(),
                line.customerConfirmedOn(),
                line.state(),
                line.decidedBy(),
                line.rejectedOn(),
                line.rejection(),
                line.erasedOn(),
                line.migrated());
    }
}
