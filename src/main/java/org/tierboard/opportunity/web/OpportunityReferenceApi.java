package org.tierboard.opportunity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.opportunity.LaunchDesk;
import org.tierboard.opportunity.OwnStaysShared;
import org.tierboard.opportunity.SeenOpportunity;
import org.tierboard.opportunity.SharingDesk;
import org.tierboard.site.Unprocessable;

/** Whether an opportunity's customer may be named (R19a), and whether the partner sees it (R13). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/opportunities/{opportunityId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Opportunities")
class OpportunityReferenceApi {

    private final LaunchDesk launches;
    private final SharingDesk sharing;
    private final OpportunityAnswers answers;
    private final ProgrammeCalendar calendar;

    OpportunityReferenceApi(
            LaunchDesk launches, SharingDesk sharing, OpportunityAnswers answers, ProgrammeCalendar calendar) {
        this.launches = launches;
        this.sharing = sharing;
        this.answers = answers;
        this.calendar = calendar;
    }

    @PostMapping("/reference")
    @Operation(summary = "Designates a launched opportunity as publicly referenceable; it counts from today")
    ResponseEntity<OpportunityJson> designate(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody DesignationInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version),
                seen -> launches.designate(seen, calendar.today(), input.url()));
    }

    @PostMapping("/reference/withdraw")
    @Operation(summary = "Takes the designation back: the customer may not be named any more")
    ResponseEntity<OpportunityJson> withdraw(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody WhyInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version),
                seen -> launches.withdrawReference(seen, calendar.today(), input.why()));
    }

    @PostMapping("/sharing")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    @Operation(summary = "Lets the partner see an opportunity of the vendor's, or not; it counts either way")
    ResponseEntity<OpportunityJson> share(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody SharingInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version), seen -> share(seen, input.wanted()));
    }

    private void share(SeenOpportunity seen, boolean wanted) {
        try {
            sharing.share(seen, wanted);
        } catch (OwnStaysShared refused) {
            throw Unprocessable.field("shared", "opportunity.own-stays-shared", refused);
        }
    }
}
