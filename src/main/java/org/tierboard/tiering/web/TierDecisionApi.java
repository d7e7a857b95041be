package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.VersionTag;
import org.tierboard.scorecard.web.KeptCards;
import org.tierboard.tiering.DecisionLine;
import org.tierboard.tiering.TierViews;

/** What was decided about a partner's tier, each with the card as it was (R28). Nothing changes it afterwards. */
@RestController
@RequestMapping("/api/v1/partners/{partnerId}/tier-decisions")
@Allowed
@Tag(name = "Tiers")
class TierDecisionApi {

    private static final String PDF = "application/pdf";
    private static final long FOR_EVER = 0;

    private final TierViews views;
    private final KeptCards cards;
    private final HistoryFiles files;

    TierDecisionApi(TierViews views, KeptCards cards, HistoryFiles files) {
        this.views = views;
        this.cards = cards;
        this.files = files;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What was decided about a partner's tier, newest first")
    ResponseEntity<ListPageJson<TierDecisionJson>> list(VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var after = paging.after();
        var look = views.decisions(partner).stream()
                .filter(decision -> after == null || decision.decisionNo() < after.number(0))
                .limit(paging.look())
                .map(decision -> TierDecisionJson.of(partner.id().value(), decision))
                .toList();
        return ListPageJson.answer(paging, look, decision -> List.of(decision.decisionNo()));
    }

    @GetMapping(path = "/{decisionNo}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A decision, with the card as it was")
    ResponseEntity<KeptDecisionJson> show(VisiblePartner partner, @PathVariable int decisionNo) {
        var decision = views.decision(partner, decisionNo);
        var line = TierDecisionJson.of(partner.id().value(), DecisionLine.of(decision));
        return VersionTag.ok(FOR_EVER, KeptDecisionJson.of(line, decision, cards.card(decision.card())));
    }

    @GetMapping(path = "/{decisionNo}.pdf", produces = PDF)
    @Operation(summary = "The card that was decided on, as a PDF of one page")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    void print(
            VisiblePartner partner,
            @PathVariable int decisionNo,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        files.send(partner, decisionNo, response);
    }
}
