package org.tierboard.reference.web;

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
import org.tierboard.api.VersionTag;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.reference.ReferenceDesk;
import org.tierboard.reference.ReferenceDesk.Seen;
import org.tierboard.reference.ReferenceQueries;
import org.tierboard.site.PathId;

/** What becomes of a public reference: administrators decide, the partner's people may withdraw (FAQ 31). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/references/{referenceId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "References")
class ReferenceDecisionApi {

    private final ReferenceDesk desk;
    private final ReferenceQueries queries;
    private final ProgrammeCalendar calendar;

    ReferenceDecisionApi(ReferenceDesk desk, ReferenceQueries queries, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.calendar = calendar;
    }

    @PostMapping("/approve")
    @Allowed(Role.ADMINISTRATOR)
    @Operation(summary = "Approves a reference; it counts from today")
    ResponseEntity<ReferenceJson> approve(
            VisiblePartner partner, Viewer viewer, @PathVariable String referenceId, SeenVersion version) {
        var seen = seen(partner, referenceId, version);
        desk.approve(seen, viewer, calendar.today());
        return now(seen);
    }

    @PostMapping("/decline")
    @Allowed(Role.ADMINISTRATOR)
    @Operation(summary = "Declines a reference, with the reason that the partner reads")
    ResponseEntity<ReferenceJson> decline(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String referenceId,
            SeenVersion version,
            @Valid @RequestBody DecisionInput input) {
        var seen = seen(partner, referenceId, version);
        desk.decline(seen, viewer, input.why(), calendar.today());
        return now(seen);
    }

    @PostMapping("/withdraw")
    @Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD, Role.ALLIANCE_TEAM})
    @Operation(summary = "Withdraws a reference: it counts on no day any more")
    ResponseEntity<ReferenceJson> withdraw(
            VisiblePartner partner,
            @PathVariable String referenceId,
            SeenVersion version,
            @Valid @RequestBody DecisionInput input) {
        var seen = seen(partner, referenceId, version);
        desk.withdraw(seen, input.why(), calendar.today());
        return now(seen);
    }

    private Seen seen(VisiblePartner partner, String segment, SeenVersion version) {
        var line = queries.require(partner.partnerNo(), PathId.decode(segment));
        return new Seen(partner, line.referenceId(), version.number());
    }

    private ResponseEntity<ReferenceJson> now(Seen seen) {
        var line = queries.require(seen.partner().partnerNo(), seen.referenceId());
        return VersionTag.whole(line.version(), ReferenceJson.of(line));
    }
}
