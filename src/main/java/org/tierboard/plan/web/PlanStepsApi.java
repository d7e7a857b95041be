package org.tierboard.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.tierboard.plan.PlanDesk;
import org.tierboard.plan.PlanDesk.Seen;
import org.tierboard.plan.PlanQueries;

/** What becomes of a business plan: its file is read, and a partner manager confirms or returns it (FAQ 28). */
@RestController
@RequestMapping("/api/v1/partners/{partnerId}/business-plans/{planNo}")
@Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
@Tag(name = "Business plans")
class PlanStepsApi {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PlanDesk desk;
    private final PlanQueries queries;
    private final PlanDownload download;
    private final ProgrammeCalendar calendar;

    PlanStepsApi(PlanDesk desk, PlanQueries queries, PlanDownload download, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.download = download;
        this.calendar = calendar;
    }

    @GetMapping("/file")
    @Allowed
    @Operation(summary = "The file of a business plan, as it was handed in")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary"))
            })
    void file(VisiblePartner partner, @PathVariable int planNo, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        download.send(partner, planNo, response);
    }

    @PostMapping(path = "/confirm", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Confirms a business plan; it counts from today")
    ResponseEntity<PlanJson> confirm(
            VisiblePartner partner, Viewer viewer, @PathVariable int planNo, SeenVersion version) {
        var seen = seen(partner, planNo, version);
        desk.confirm(seen, viewer, calendar.today());
        return now(seen);
    }

    @PostMapping(path = "/return", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Returns a business plan, with a remark on what to change")
    ResponseEntity<PlanJson> giveBack(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int planNo,
            SeenVersion version,
            @Valid @RequestBody RemarkInput input) {
        var seen = seen(partner, planNo, version);
        desk.giveBack(seen, viewer, input.why(), calendar.today());
        return now(seen);
    }

    private static Seen seen(VisiblePartner partner, int planNo, SeenVersion version) {
        return new Seen(partner, planNo, version.number());
    }

    private ResponseEntity<PlanJson> now(Seen seen) {
        var plan = queries.require(seen.partner().partnerNo(), seen.planNo());
        return VersionTag.ok(plan.version(), PlanJson.of(seen.partner(), plan));
    }
}
