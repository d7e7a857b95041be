package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.IntConsumer;
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
import org.tierboard.tiering.Upgrades;

/** What becomes of a request for the next tier: those who look after the partner decide, its lead may withdraw (R27). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/upgrade-requests/{requestNo}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tiers")
class UpgradeDecisionApi {

    private final Upgrades upgrades;
    private final TierAnswers answers;

    UpgradeDecisionApi(Upgrades upgrades, TierAnswers answers) {
        this.upgrades = upgrades;
        this.answers = answers;
    }

    @PostMapping("/withdraw")
    @Allowed(Role.ALLIANCE_LEAD)
    @Operation(summary = "Takes a request back")
    ResponseEntity<UpgradeRequestJson> withdraw(
            VisiblePartner partner, Viewer viewer, @PathVariable int requestNo, SeenVersion version) {
        var seen = answers.seen(partner, requestNo, version);
        return after(partner, seen, number -> upgrades.withdraw(viewer, partner, number));
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
        var seen = answers.seen(partner, requestNo, version);
        var remark = input == null ? null : input.remark();
        return after(partner, seen, number -> upgrades.grant(viewer, partner, number, remark));
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
        var seen = answers.seen(partner, requestNo, version);
        return after(partner, seen, number -> upgrades.decline(viewer, partner, number, input.why()));
    }

    private ResponseEntity<UpgradeRequestJson> after(VisiblePartner partner, int requestNo, IntConsumer work) {
        return TierAnswers.attempt(() -> {
            work.accept(requestNo);
            return answers.now(partner, requestNo);
        });
    }
}
