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
import org.tierboard.scorecard.PortfolioQueries;
import org.tierboard.scorecard.PortfolioQueries.AfterReview;
import org.tierboard.scorecard.Scorecards;
import org.tierboard.tiering.TierViews;

/** Which reviews come in the next 90 days and which are overdue, for those who decide them (R28). */
@RestController
@RequestMapping(path = "/api/v1/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
@Tag(name = "Tiers")
class ReviewsApi {

    private final PartnerAccess access;
    private final PortfolioQueries partners;
    private final Scorecards scorecards;
    private final TierViews views;

    ReviewsApi(PartnerAccess access, PortfolioQueries partners, Scorecards scorecards, TierViews views) {
        this.access = access;
        this.partners = partners;
        this.scorecards = scorecards;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "The tier reviews that are overdue or come within 90 days, oldest first")
    ResponseEntity<ListPageJson<DueReviewJson>> list(Viewer viewer, @Valid @ParameterObject Paging paging) {
        var today = views.today();
        var after = new AfterReview(paging.day(0), paging.text(1));
        var until = today.plusDays(ReviewsController.DAYS_AHEAD);
        var entries = partners.reviewsAfter(access.of(viewer), until, after, paging.look(), today);
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
