package org.tierboard.opportunity.web;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.opportunity.CompletionDesk;
import org.tierboard.opportunity.IncompleteQueries;
import org.tierboard.opportunity.SeenOpportunity;
import org.tierboard.site.PathId;

/** Launches that were imported without a day, and the day that a program says for one (R11). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/incomplete-launches", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Opportunities")
class IncompleteLaunchApi {

    private final IncompleteQueries queries;
    private final CompletionDesk desk;
    private final OpportunityAnswers answers;
    private final ProgrammeCalendar calendar;

    IncompleteLaunchApi(
            IncompleteQueries queries, CompletionDesk desk, OpportunityAnswers answers, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.desk = desk;
        this.answers = answers;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(summary = "A partner's launches of which no file says the day, by id; they don't count until it is said")
    ResponseEntity<ListPageJson<IncompleteLaunchJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = queries.after(partner.partnerNo(), paging.text(0), paging.look()).stream()
                .map(line -> IncompleteLaunchJson.of(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, launch -> List.of(launch.opportunityId()));
    }

    @GetMapping("/{opportunityId}")
    @Operation(summary = "A launch of which no file says the day")
    ResponseEntity<IncompleteLaunchJson> show(VisiblePartner partner, @PathVariable String opportunityId) {
        var line = queries.require(partner.partnerNo(), PathId.decode(opportunityId));
        return VersionTag.ok(line.version(), IncompleteLaunchJson.of(partner, line));
    }

    @PostMapping("/{opportunityId}/complete")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Says the day of a launch, and answers with the opportunity that counts from then on",
            description = "The day is kept as entered, with the name of the token's owner; 409 if it was said before.")
    ResponseEntity<OpportunityJson> complete(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody LaunchDayInput input) {
        var seen = new SeenOpportunity(partner, viewer, PathId.decode(opportunityId), version.number());
        desk.complete(seen, input.dayBy(calendar.today()));
        return answers.completed(seen);
    }
}
