package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.tiering.SeenTiers;
import org.tierboard.tiering.SeenTiers.SeenRequest;
import org.tierboard.tiering.Upgrades;

/** What becomes of a request for the next tier: those who look after the partner decide, its lead may withdraw (R27). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/upgrade-requests/{requestNo}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tiers")
class UpgradeDecisionApi {

    private final Upgrades upgrades;
    private final SeenTiers seen;
    private final TierAnswers answers;

    UpgradeDecisionApi(Upgrades upgrades, SeenTiers seen, TierAnswers answers) {
        this.upgrades = upgrades;
        this.seen = seen;
        this.answers = answers;
    }

    @PostMapping("/withdraw")
    @Allowed(Role.ALLIANCE_LEAD)
    @Operation(summary = "Takes a request back")
    ResponseEntity<UpgradeRequestJson> withdraw(
            VisiblePartner partner, Viewer viewer, @PathVariable int requestNo, SeenVersion version) {
        var request = new SeenRequest(partner, requestNo, version.number());
        return after(request, () -> upgrades.withdraw(viewer, partner, requestNo));
    }

    @PostMapping("/grant")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    @Operation(
            summary = "Awards the tier, if everything that it asks still holds at this moment",
            description = "Everything is counted once more in the same transaction; 422 names the rows that lapsed."
                    + " The card of this moment is kept with the decision.")
    ResponseEntity<UpgradeRequestJson> grant(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int requestNo,
            SeenVersion version,
            @Valid @RequestBody(required = false) @Nullable RemarkInput input) {
        var request = new SeenRequest(partner, requestNo, version.number());
        var remark = input == null ? null : input.remark();
        return after(request, () -> upgrades.grant(viewer, partner, requestNo, remark));
    }

    @PostMapping("/decline")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Declines a request, with the reason that the partner reads")
    ResponseEntity<UpgradeRequestJson> decline(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int requestNo,
            SeenVersion version,
            @Valid @RequestBody ReasonInput input) {
        var request = new SeenRequest(partner, requestNo, version.number());
        return after(request, () -> upgrades.decline(viewer, partner, requestNo, input.why()));
    }

    private ResponseEntity<UpgradeRequestJson> after(SeenRequest request, Runnable decision) {
        return TierAnswers.attempt(() -> {
            seen.request(request, decision);
            return answers.now(request.partner(), request.requestNo());
        });
    }
}
