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
import org.tierboard.opportunity.Pipeline;

/** Moves an opportunity on its way: to the next stage, to its launch, or to its loss. */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/opportunities/{opportunityId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Opportunities")
class OpportunityStepsApi {

    private final Pipeline pipeline;
    private final LaunchDesk launches;
    private final OpportunityAnswers answers;
    private final ProgrammeCalendar calendar;

    OpportunityStepsApi(
            Pipeline pipeline, LaunchDesk launches, OpportunityAnswers answers, ProgrammeCalendar calendar) {
        this.pipeline = pipeline;
        this.launches = launches;
        this.answers = answers;
        this.calendar = calendar;
    }

    @PostMapping("/stage")
    @Operation(summary = "Moves an opportunity to a later stage on its way")
    ResponseEntity<OpportunityJson> advance(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody StageInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version),
                seen -> pipeline.advance(seen, input.onTheWay()));
    }

    @PostMapping("/launch")
    @Operation(summary = "Launches an opportunity: it counts from that day with that amount")
    ResponseEntity<OpportunityJson> launch(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody LaunchInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version),
                seen -> launches.launch(seen, input.dayBy(calendar.today()), input.mrr()));
    }

    @PostMapping("/correct")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    @Operation(summary = "Puts right what a launch counts by; the reason is kept")
    ResponseEntity<OpportunityJson> correct(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody LaunchInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version),
                seen -> launches.correct(seen, input.dayBy(calendar.today()), input.mrr(), input.why()));
    }

    @PostMapping("/lose")
    @Operation(summary = "Ends an opportunity that is lost, with the reason")
    ResponseEntity<OpportunityJson> lose(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody WhyInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version),
                seen -> pipeline.lose(seen, calendar.today(), input.why()));
    }
}
