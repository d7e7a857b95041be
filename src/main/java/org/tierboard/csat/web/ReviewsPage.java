package org.tierboard.csat.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.csat.Review;
import org.tierboard.csat.ReviewNumbers;

/**
 * A partner's customer reviews: those shared with it, and how many others there are (R22).
 *
 * @param address of the form to share
 * @param page this page, 0 is the first
 */
record ReviewsPage(String address, List<Line> lines, ReviewNumbers numbers, int page, int pages) {

    static final int SIZE = 50;

    /**
     * A review and until when it counts.
     *
     * @param until the last day on which it counts, or counted (R1); null if it counts for good
     */
    record Line(Review review, @Nullable LocalDate until, boolean counts) {

        static Line of(Review review, @Nullable Period countsFor, LocalDate day) {
            var begun = !review.countsFrom().isAfter(day);
            if (countsFor == null) {
                return new Line(review, null, begun);
            }
            var end = review.countsFrom().plus(countsFor);
            return new Line(review, end.minusDays(1), begun && day.isBefore(end));
        }
    }
}
