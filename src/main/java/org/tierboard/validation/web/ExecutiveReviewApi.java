package org.tierboard.validation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.PathDay;
import org.tierboard.api.VersionTag;
import org.tierboard.validation.ExecutiveReviewNotFound;
import org.tierboard.validation.ExecutiveReviewQueries;

/** The executive business reviews of a partner, for programs. Each is the approval of an application for Premier (R18, R29). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/executive-business-reviews",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Premier")
class ExecutiveReviewApi {

    private final ExecutiveReviewQueries queries;

    ExecutiveReviewApi(ExecutiveReviewQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "A partner's executive business reviews that were approved, by day",
            description = "One is recorded by approving an application for Premier.")
    ResponseEntity<ListPageJson<ExecutiveReviewJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = queries.after(partner.partnerNo(), paging.day(0), paging.look()).stream()
                .map(line -> ExecutiveReviewJson.of(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, review -> List.of(review.approvedOn()));
    }

    @GetMapping("/{approvedOn}")
    @Operation(summary = "The executive business review that was approved on a day")
    ResponseEntity<ExecutiveReviewJson> show(VisiblePartner partner, @PathVariable String approvedOn) {
        var day = PathDay.parse(approvedOn).orElseThrow(ExecutiveReviewNotFound::new);
        var line = queries.require(partner.partnerNo(), day);
        return VersionTag.ok(line.version(), ExecutiveReviewJson.of(partner, line));
    }
}
