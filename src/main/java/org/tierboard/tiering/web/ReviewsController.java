package org.tierboard.tiering.web;

import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.scorecard.PageRequest;
import org.tierboard.scorecard.PortfolioSlice;
import org.tierboard.scorecard.ReviewQueries;
import org.tierboard.scorecard.Scorecards;
import org.tierboard.tiering.TierViews;

/** Which reviews come in the next 90 days and which are overdue, for those who decide them (R28). */
@Controller
class ReviewsController {

    static final int DAYS_AHEAD = 90;
    private static final int PAGE_SIZE = 25;

    private final PartnerAccess access;
    private final ReviewQueries reviews;
    private final Scorecards scorecards;
    private final TierViews views;

    ReviewsController(PartnerAccess access, ReviewQueries reviews, Scorecards scorecards, TierViews views) {
        this.access = access;
        this.reviews = reviews;
        this.scorecards = scorecards;
        this.views = views;
    }

    @GetMapping("/reviews")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    String list(Viewer viewer, @RequestParam(defaultValue = "0") int page, Model model) {
        var today = views.today();
        var slice = slice(viewer, new PageRequest(Math.max(page, 0), PAGE_SIZE), today);
        var numbers = slice.entries().stream().map(entry -> entry.partnerNo()).toList();
        var lines = scorecards.of(numbers, today).stream()
                .map(card -> ReviewLine.of(card, views.missingForRenewal(card)))
                .sorted(Comparator.comparing(ReviewLine::reviewOn).thenComparing(ReviewLine::partnerId))
                .toList();
        model.addAttribute("page", new ReviewsPage(lines, slice.total(), slice.number(), slice.pages()));
        return "tiering/reviews";
    }

    private PortfolioSlice slice(Viewer viewer, PageRequest page, LocalDate today) {
        var due = new ReviewQueries.Due(access.of(viewer), today.plusDays(DAYS_AHEAD), today);
        var slice = reviews.page(due, page);
        return slice.isPastTheEnd() ? reviews.page(due, slice.last()) : slice;
    }
}
