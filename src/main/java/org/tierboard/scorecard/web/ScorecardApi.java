package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.scorecard.RememberedCards;

/** The card as JSON: one partner's, or the whole network's as a stream. */
@RestController
@RequestMapping("/api/v1")
@Allowed
@Tag(name = "Scorecards")
class ScorecardApi {

    private static final String AS_OF = "The day that the card speaks about, past, today or future; today if absent";

    private final RememberedCards scorecards;
    private final PartnerAccess access;
    private final ScorecardStream stream;
    private final AsOf asOf;

    ScorecardApi(RememberedCards scorecards, PartnerAccess access, ScorecardStream stream, AsOf asOf) {
        this.scorecards = scorecards;
        this.access = access;
        this.stream = stream;
        this.asOf = asOf;
    }

    @Operation(summary = "A partner's card on a day")
    @GetMapping(path = "/partners/{partnerId}/scorecard", produces = MediaType.APPLICATION_JSON_VALUE)
    ScorecardJson show(
            @Parameter(hidden = true) VisiblePartner partner,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String asked) {
        return ScorecardJson.of(scorecards.of(partner, asOf.day(asked)));
    }

    @Operation(
            summary = "The cards of all partners that the caller may see",
            description = "One JSON object a line, ordered by partner id. An answer that is cut off, its last chunk"
                    + " missing, failed on the way: ask again.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(implementation = ScorecardJson.class)))
    @GetMapping(path = "/scorecards", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void stream(
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String asked,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var day = asOf.day(asked);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        stream.write(access.of(viewer), day, response.getOutputStream());
    }
}
