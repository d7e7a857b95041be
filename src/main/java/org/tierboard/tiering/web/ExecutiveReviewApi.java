package org.tierboard.tiering.web;

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
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.PathDay;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.site.Unprocessable;
import org.tierboard.tiering.ExecutiveReviewDesk;
import org.tierboard.tiering.ExecutiveReviewDesk.Which;
import org.tierboard.tiering.ExecutiveReviewRefused;
import org.tierboard.validation.ExecutiveReviewNotFound;
import org.tierboard.validation.ExecutiveReviewQueries;
import org.tierboard.validation.ExecutiveReviewQueries.Line;

/**
 * The executive business reviews of a partner that were approved (R18). Here that is the approval of an application (R29);
 * administrators enter those that are known from elsewhere, by the rules of their import.
 */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/executive-business-reviews",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Premier")
class ExecutiveReviewApi {

    private final ExecutiveReviewQueries queries;
    private final ExecutiveReviewDesk desk;
    private final ProgrammeCalendar calendar;

    ExecutiveReviewApi(ExecutiveReviewQueries queries, ExecutiveReviewDesk desk, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.desk = desk;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            summary = "A partner's executive business reviews that were approved, by day",
            description = "Approving an application for Premier records one.")
    ResponseEntity<ListPageJson<ExecutiveReviewJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = queries.after(partner.partnerNo(), paging.day(0), paging.look()).stream()
                .map(line -> ExecutiveReviewJson.of(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, review -> List.of(review.approvedOn()));
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records an executive business review that is known from elsewhere, with the day of its approval",
            description = "An application for Premier is decided by its own step. As long as one is open, no review of"
                    + " the days since it was made is recorded.")
    ResponseEntity<ExecutiveReviewJson> add(VisiblePartner partner, @Valid @RequestBody ExecutiveReviewInput input) {
        var which = new Which(partner, input.day());
        try {
            desk.record(which, calendar.today());
        } catch (ExecutiveReviewRefused refused) {
            throw Unprocessable.of(refused);
        }
        var line = line(which);
        return VersionTag.created(input.day().toString(), line.version(), ExecutiveReviewJson.of(partner, line));
    }

    @GetMapping("/{approvedOn}")
    @Operation(summary = "The executive business review that was approved on a day")
    ResponseEntity<ExecutiveReviewJson> show(VisiblePartner partner, @PathVariable String approvedOn) {
        var line = line(which(partner, approvedOn));
        return VersionTag.ok(line.version(), ExecutiveReviewJson.of(partner, line));
    }

    @PostMapping("/{approvedOn}/cancel")
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back an executive business review that never was; not the approval of an application")
    void cancel(
            VisiblePartner partner,
            @PathVariable String approvedOn,
            SeenVersion version,
            @Valid @RequestBody ReasonInput input) {
        desk.cancel(which(partner, approvedOn), version.number(), input.why());
    }

    private static Which which(VisiblePartner partner, String approvedOn) {
        return new Which(partner, PathDay.parse(approvedOn).orElseThrow(ExecutiveReviewNotFound::new));
    }

    private Line line(Which which) {
        return queries.require(which.partner().partnerNo(), which.approvedOn());
    }
}
