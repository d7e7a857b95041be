package org.tierboard.csat.web;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.csat.CustomerReviews;
import org.tierboard.evaluation.Measure;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.ProgrammeCalendar;

/** "Customer reviews" (FAQ 35): the link to share, what customers shared with the partner, and the number of the others. */
@Controller
class CustomerReviewController {

    private final CustomerReviews reviews;
    private final RateAddress addresses;
    private final Guides guides;
    private final ProgrammeCalendar calendar;

    CustomerReviewController(
            CustomerReviews reviews, RateAddress addresses, Guides guides, ProgrammeCalendar calendar) {
        this.reviews = reviews;
        this.addresses = addresses;
        this.guides = guides;
        this.calendar = calendar;
    }

    @GetMapping("/partners/{partnerId}/reviews")
    @Allowed
    String list(VisiblePartner partner, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("page", page(partner, page, calendar.today()));
        return "csat/reviews";
    }

    private ReviewsPage page(VisiblePartner partner, int asked, LocalDate today) {
        var countsFor =
                guides.countsFor(partner.path(), today, Measure.CSAT_RESPONSES).orElse(null);
        var numbers = reviews.numbers(partner.partnerNo(), today, countsFor);
        var pages = (int) ((numbers.shared() + ReviewsPage.SIZE - 1) / ReviewsPage.SIZE);
        var page = Math.max(0, Math.min(asked, pages - 1));
        var lines = reviews.shared(partner.partnerNo(), page, ReviewsPage.SIZE).stream()
                .map(review -> ReviewsPage.Line.of(review, countsFor, today))
                .toList();
        return new ReviewsPage(addresses.of(partner.id()), lines, numbers, page, pages);
    }
}
