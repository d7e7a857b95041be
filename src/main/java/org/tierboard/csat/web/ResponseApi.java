package org.tierboard.csat.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.csat.CustomerReviews;
import org.tierboard.csat.ResponseLists;
import org.tierboard.csat.ReviewNumbers;
import org.tierboard.evaluation.Measure;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.ProgrammeCalendar;

/**
 * A partner's customer satisfaction responses for programs: those shared with it, and the number of the others (R22, FAQ
 * 35). Responses come by the respondents' own form alone (FAQ 38).
 */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/csat-responses", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "CSAT responses")
class ResponseApi {

    private final CustomerReviews reviews;
    private final ResponseLists lists;
    private final Guides guides;
    private final ProgrammeCalendar calendar;

    ResponseApi(CustomerReviews reviews, ResponseLists lists, Guides guides, ProgrammeCalendar calendar) {
        this.reviews = reviews;
        this.lists = lists;
        this.guides = guides;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            summary = "The responses that were shared with a partner, by id",
            description = "With both checks done. Of the others the partner knows how many there are, under /numbers.")
    ResponseEntity<ListPageJson<SharedResponseJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = reviews.sharedAfter(partner.partnerNo(), paging.text(0), paging.look()).stream()
                .map(response -> SharedResponseJson.of(partner, response))
                .toList();
        return ListPageJson.answer(paging, look, response -> List.of(response.responseId()));
    }

    @GetMapping("/numbers")
    @Operation(summary = "How many responses a partner has: shared, withheld, and with a check still to be done")
    ReviewNumbers numbers(VisiblePartner partner) {
        var today = calendar.today();
        var countsFor =
                guides.countsFor(partner.path(), today, Measure.CSAT_RESPONSES).orElse(null);
        return reviews.numbers(partner.partnerNo(), today, countsFor);
    }

    @GetMapping("/all")
    @Allowed(Role.ADMINISTRATOR)
    @Operation(summary = "All responses of a partner, by id, for administrators")
    ResponseEntity<ListPageJson<ResponseJson>> all(VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = lists.ofPartner(partner.partnerNo(), paging.text(0), paging.look()).stream()
                .map(ResponseJson::listed)
                .toList();
        return ListPageJson.answer(paging, look, response -> List.of(response.responseId()));
    }
}
