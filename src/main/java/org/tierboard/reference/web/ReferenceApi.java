package org.tierboard.reference.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.VersionTag;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.reference.ReferenceDesk;
import org.tierboard.reference.ReferenceQueries;
import org.tierboard.reference.ReferenceStatus;
import org.tierboard.site.PathId;
import org.tierboard.site.PublicUrl;
import org.tierboard.site.Unprocessable;

/** A partner's public references for programs: listed, and entered by the partner's people (R19b, FAQ 30). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/references", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "References")
class ReferenceApi {

    private final ReferenceDesk desk;
    private final ReferenceQueries queries;
    private final ReferenceCheck check;
    private final ProgrammeCalendar calendar;

    ReferenceApi(ReferenceDesk desk, ReferenceQueries queries, ReferenceCheck check, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.check = check;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(summary = "A partner's public references, by id")
    ResponseEntity<ListPageJson<ReferenceJson>> list(
            VisiblePartner partner,
            @Parameter(description = "Only those that stand so") @RequestParam(required = false) @Nullable
                    ReferenceStatus status,
            @Valid @ParameterObject Paging paging) {
        var look = queries.after(partner.partnerNo(), status, paging.text(0), paging.look()).stream()
                .map(ReferenceJson::of)
                .toList();
        return ListPageJson.answer(paging, look, reference -> List.of(reference.referenceId()));
    }

    @PostMapping
    @Allowed({Role.ALLIANCE_LEAD, Role.ALLIANCE_TEAM})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enters a public reference, which an administrator then approves or declines",
            description = "A customer that is named already is refused, unless 'anyway' is true: it counts once.")
    ResponseEntity<ReferenceJson> add(VisiblePartner partner, Viewer viewer, @Valid @RequestBody ReferenceForm input) {
        var entry = input.toEntry(address(input));
        if (check.sameCustomer(partner, input).isPresent()) {
            throw Unprocessable.field("customer", "reference.same.program", null);
        }
        var id = desk.submit(partner, viewer, entry, calendar.today());
        var line = queries.require(partner.partnerNo(), id);
        var json = ReferenceJson.of(line);
        return VersionTag.created(PathId.encode(id), VersionTag.of(line.version(), json), json);
    }

    @GetMapping("/{referenceId}")
    @Operation(summary = "A public reference")
    ResponseEntity<ReferenceJson> show(VisiblePartner partner, @PathVariable String referenceId) {
        var line = queries.require(partner.partnerNo(), PathId.decode(referenceId));
        return VersionTag.whole(line.version(), ReferenceJson.of(line));
    }

    private static PublicUrl address(ReferenceForm input) {
        try {
            return PublicUrl.parse(requireNonNull(input.url()));
        } catch (PublicUrl.Refused refused) {
            throw Unprocessable.field("url", "public-url." + refused.fault(), null);
        }
    }
}
