package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.tiering.DecisionLine;
import org.tierboard.tiering.Reviews;
import org.tierboard.tiering.SeenTiers;
import org.tierboard.tiering.TierDecision;

/** A partner's review: renewed, put off, or followed by a lower tier (R28). Each answers with the decision. */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/reviews/{reviewOn}", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
@Tag(name = "Tiers")
class ReviewApi {

    private final Reviews reviews;
    private final SeenTiers seen;
    private final TierReviewDesk desk;

    ReviewApi(Reviews reviews, SeenTiers seen, TierReviewDesk desk) {
        this.reviews = reviews;
        this.seen = seen;
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "The review that a partner's tier has on that day",
            description = "Once it is decided, its address leads to the decision (303).")
    @ApiResponse(responseCode = "200")
    @ApiResponse(
            responseCode = "303",
            description = "It is decided; Location is the decision",
            headers = @Header(name = HttpHeaders.LOCATION, required = true, schema = @Schema(type = "string")),
            content = @Content)
    ResponseEntity<ReviewJson> show(
            VisiblePartner partner, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn) {
        var version = desk.version(partner); // older than the card, if anything: nobody decides on what they didn't see
        var review = desk.due(partner, reviewOn);
        return desk.decision(review)
                .map(decision -> moved(partner, decision))
                .orElseGet(() -> VersionTag.whole(version, ReviewJson.of(desk.require(review))));
    }

    private static ResponseEntity<ReviewJson> moved(VisiblePartner partner, TierDecision decision) {
        var place = UriComponentsBuilder.fromPath("/api/v1/partners/{partner}/tier-decisions/{decision}")
                .encode()
                .buildAndExpand(partner.id().value(), decision.decisionNo())
                .toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place).build();
    }

    @PostMapping("/renew")
    @Operation(summary = "Renews the tier from the review date on, because the renewal column is met")
    ResponseEntity<TierDecisionJson> renew(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn,
            SeenVersion version) {
        var review = desk.due(partner, reviewOn);
        return decided(partner, version, () -> reviews.renew(viewer, review));
    }

    @PostMapping("/extend")
    @Operation(summary = "Gives more time, 90 days at most, because the renewal column isn't met")
    ResponseEntity<TierDecisionJson> extend(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn,
            SeenVersion version,
            @Valid @RequestBody ExtensionInput input) {
        var review = desk.due(partner, reviewOn);
        return decided(partner, version, () -> reviews.extend(viewer, review, input.day(), input.why()));
    }

    @PostMapping("/move")
    @Operation(summary = "Moves to the highest lower tier whose upgrade column is met, or to none; nobody chooses it")
    ResponseEntity<TierDecisionJson> move(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn,
            SeenVersion version,
            @Valid @RequestBody ReasonInput input) {
        var review = desk.due(partner, reviewOn);
        return decided(partner, version, () -> reviews.move(viewer, review, input.why()));
    }

    private ResponseEntity<TierDecisionJson> decided(
            VisiblePartner partner, SeenVersion version, Supplier<TierDecision> work) {
        var decision = DecisionLine.of(TierAnswers.attempt(() -> seen.review(partner, version.number(), work)));
        return ResponseEntity.ok(TierDecisionJson.of(partner.id().value(), decision));
    }
}
