package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.ReviewQueries;
import org.tierboard.scorecard.Scorecards;
import org.tierboard.tiering.TierViews;

/** Which reviews come in the next 90 days and which are overdue, for those who decide them (R28). */
@RestController
@RequestMapping(path = "/api/v1/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
@Tag(name = "Tiers")
class ReviewsApi {

    private final PartnerAccess access;
    private final ReviewQueries reviews;
    private final Scorecards scorecards;
    private final TierViews views;

    ReviewsApi(PartnerAccess access, ReviewQueries reviews, Scorecards scorecards, TierViews views) {
        this.access = access;
        this.reviews = reviews;
        this.scorecards = scorecards;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "The tier reviews that are overdue or come within 90 days, oldest first")
    ResponseEntity<ListPageJson<DueReviewJson>> list(Viewer viewer, @Valid @ParameterObject Paging paging) {
        var today = views.today();
        var due = new ReviewQueries.Due(access.of(viewer), today.plusDays(ReviewsController.DAYS_AHEAD), today);
        var place = new ReviewQueries.Place(paging.day(0), paging.text(1));
        var entries = reviews.after(due, place, paging.look());
        var numbers = entries.stream().map(entry -> entry.partnerNo()).toList();
        var cards = scorecards.of(numbers, today).stream()
                .collect(Collectors.toMap(PartnerCard::partnerNo, Function.identity()));
        var look = numbers.stream()
                .flatMap(number -> Stream.ofNullable(cards.get(number)))
                .map(card -> DueReviewJson.of(ReviewLine.of(card, views.missingForRenewal(card))))
                .toList();
        return ListPageJson.answer(paging, look, line -> List.of(line.reviewOn(), line.partnerId()));
    }
}
