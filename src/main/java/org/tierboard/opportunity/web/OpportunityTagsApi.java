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
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.opportunity.AlreadyTagged;
import org.tierboard.opportunity.OpportunityTags;
import org.tierboard.opportunity.SharingDesk;
import org.tierboard.site.Unprocessable;

/** Which partners are tagged on an opportunity, for the vendor's side: each has a line of its own, with the full amount (FAQ 18). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/opportunities/{opportunityId}/partners",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
@Tag(name = "Opportunities")
class OpportunityTagsApi {

    private final SharingDesk desk;
    private final OpportunityTags tags;
    private final OpportunityAnswers answers;
    private final PartnerAccess access;

    OpportunityTagsApi(SharingDesk desk, OpportunityTags tags, OpportunityAnswers answers, PartnerAccess access) {
        this.desk = desk;
        this.tags = tags;
        this.answers = answers;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "The partners tagged on an opportunity that the caller sees, by id",
            description = "The ETag is good for tagging another: it names the version of the opportunity.")
    ResponseEntity<ListPageJson<TaggedPartnerJson>> list(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            @Valid @ParameterObject Paging paging) {
        var line = answers.line(partner, viewer, opportunityId);
        var look = tags.after(line.opportunityId(), access.of(viewer), paging.text(0), paging.look()).stream()
                .map(TaggedPartnerJson::of)
                .toList();
        var page = ListPageJson.answer(paging, look, tagged -> List.of(tagged.partnerId()));
        return VersionTag.tagged(page, line.version());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Tags another partner on an opportunity, and answers with that partner's line",
            description = "From here on both go their own ways, each with the full amount.")
    ResponseEntity<OpportunityJson> add(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunityId,
            SeenVersion version,
            @Valid @RequestBody TagInput input) {
        var seen = answers.seen(partner, viewer, opportunityId, version);
        var other = other(viewer, input);
        try {
            desk.tag(seen, other);
        } catch (AlreadyTagged already) {
            throw new AlreadyDecided("opportunity.tag.already", already.refusal());
        }
        return answers.tagged(other, viewer, seen.opportunityId());
    }

    /** One that the caller doesn't see is as unknown as one that isn't there. */
    private VisiblePartner other(Viewer viewer, TagInput input) {
        try {
            return access.require(viewer, input.other());
        } catch (PartnerNotFound unknown) {
            throw Unprocessable.field("partnerId", "opportunity.tag.unknown", unknown);
        }
    }
}
