package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.scorecard.PageRequest;
import org.tierboard.scorecard.PortfolioEntry;
import org.tierboard.scorecard.ReviewQueries;
import org.tierboard.site.Waiting;
import org.tierboard.site.WaitingLine;

/** Reviews whose day has come wait for a decision (R28). */
@Component
class ReviewsWaiting implements Waiting {

    private static final int MOST = 200;

    private final ReviewQueries reviews;
    private final ProgrammeCalendar calendar;

    ReviewsWaiting(ReviewQueries reviews, ProgrammeCalendar calendar) {
        this.reviews = reviews;
        this.calendar = calendar;
    }

    @Override
    public List<WaitingLine> lines(Viewer viewer, Visibility visible) {
        var today = calendar.today();
        return viewer.role().belongsToPartner()
                ? List.of()
                : reviews.page(new ReviewQueries.Due(visible, today, today), PageRequest.first(MOST)).entries().stream()
                        .map(ReviewsWaiting::line)
                        .toList();
    }

    private static WaitingLine line(PortfolioEntry entry) {
        var review = requireNonNull(entry.nextReviewOn());
        var href = UriComponentsBuilder.fromPath("/partners/{id}/tier/reviews/{day}")
                .encode()
                .buildAndExpand(entry.partnerId(), review)
                .toUriString();
        return new WaitingLine("waiting.review", List.of(), entry.name(), review, href);
    }
}
