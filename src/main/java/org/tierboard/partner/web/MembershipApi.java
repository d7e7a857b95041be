package org.tierboard.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.partner.Memberships;
import org.tierboard.scorecard.web.PartnerAnswers;
import org.tierboard.scorecard.web.PartnerJson;

/** A membership is confirmed by the alliance lead, once (FAQ 2). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/membership", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Partners")
class MembershipApi {

    private final Memberships memberships;
    private final PartnerAnswers answers;

    MembershipApi(Memberships memberships, PartnerAnswers answers) {
        this.memberships = memberships;
        this.answers = answers;
    }

    @PostMapping("/confirm")
    @Allowed(Role.ALLIANCE_LEAD)
    @Operation(
            summary = "Confirms the membership; the annual fee is billed from then on",
            description = "If-Match is the partner's ETag.")
    ResponseEntity<PartnerJson> confirm(VisiblePartner partner, Viewer viewer, SeenVersion version) {
        memberships.confirm(partner.partnerNo(), version.number(), viewer);
        return answers.now(partner);
    }
}
