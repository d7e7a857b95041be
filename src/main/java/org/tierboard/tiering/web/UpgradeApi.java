package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.tiering.TierViews;
import org.tierboard.tiering.Upgrades;

/** A partner's requests for the next tier, for programs: its lead asks (R27). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/upgrade-requests", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Tiers")
class UpgradeApi {

    private final TierViews views;
    private final Upgrades upgrades;
    private final TierAnswers answers;

    UpgradeApi(TierViews views, Upgrades upgrades, TierAnswers answers) {
        this.views = views;
        this.upgrades = upgrades;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "A partner's requests for the next tier, newest first")
    ResponseEntity<ListPageJson<UpgradeRequestJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var after = paging.after();
        var look = views.allRequests(partner).stream()
                .filter(request -> after == null || request.requestNo() < after.number(0))
                .limit(paging.look())
                .map(request -> UpgradeRequestJson.of(partner.id().value(), request))
                .toList();
        return ListPageJson.answer(paging, look, request -> List.of(request.requestNo()));
    }

    @PostMapping
    @Allowed(Role.ALLIANCE_LEAD)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Asks for the next tier, as soon as everything that it asks is met",
            description =
                    "422 names the rows that aren't met; 409 if a request is open. The partner managers are told.")
    ResponseEntity<UpgradeRequestJson> add(VisiblePartner partner, Viewer viewer) {
        int requestNo = TierAnswers.attempt(() -> upgrades.ask(viewer, partner));
        return answers.created(partner, requestNo);
    }

    @GetMapping("/{requestNo}")
    @Operation(summary = "A request for the next tier")
    ResponseEntity<UpgradeRequestJson> show(VisiblePartner partner, @PathVariable int requestNo) {
        return answers.now(partner, requestNo);
    }
}
