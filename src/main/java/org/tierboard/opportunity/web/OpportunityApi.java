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
import org.springframework.web.bind.annotation.PutMapping;
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
import org.tierboard.opportunity.OpportunityQueries;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.Pipeline;
import org.tierboard.site.PathId;

/** A partner's opportunities for programs: listed, begun and described (FAQ 14). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/opportunities", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Opportunities")
class OpportunityApi {

    private final Pipeline pipeline;
    private final OpportunityQueries queries;
    private final OpportunityAnswers answers;

    OpportunityApi(Pipeline pipeline, OpportunityQueries queries, OpportunityAnswers answers) {
        this.pipeline = pipeline;
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "A partner's opportunities, by id",
            description = "What the vendor doesn't share with the partner is left out for the partner's people.")
    ResponseEntity<ListPageJson<OpportunityJson>> list(
            VisiblePartner partner,
            Viewer viewer,
            @ParameterObject FilterForm filter,
            @Valid @ParameterObject Paging paging) {
        var wanted = filter.toFilter(partner.partnerNo(), !viewer.role().belongsToPartner());
        var look = queries.after(wanted, paging.text(0), paging.look()).stream()
                .map(line -> OpportunityAnswers.json(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, opportunity -> List.of(opportunity.opportunityId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begins an opportunity, as a prospect")
    ResponseEntity<OpportunityJson> add(
            VisiblePartner partner, Viewer viewer, @Valid @RequestBody OpportunityInput input) {
        var origin = viewer.role().belongsToPartner() || input.origin() == null ? Origin.PARTNER : input.origin();
        return answers.created(partner, viewer, pipeline.open(partner, origin, input.toDeal(), input.isShared()));
    }

    @GetMapping("/{opportunityId}")
    @Operation(summary = "An opportunity")
    ResponseEntity<OpportunityJson> show(VisiblePartner partner, Viewer viewer, @PathVariable String opportunityId) {
        return answers.show(partner, viewer, PathId.decode(opportunityId));
    }

    @PutMapping("/{opportunityId}")
    @Operation(summary = "Describes an opportunity anew; the amount of a launched one stays")
    ResponseEntity<OpportunityJson> change(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody DealInput input) {
        return answers.after(
                answers.seen(partner, viewer, opportunityId, version), seen -> pipeline.describe(seen, input.toDeal()));
    }
}
