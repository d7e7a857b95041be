package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FactYears;
import org.tierboard.kernel.Require;
import org.tierboard.partner.TierBook;
import org.tierboard.tiering.ExecutiveReviewRefused.Reason;
import org.tierboard.validation.ExecutiveBusinessReview;
import org.tierboard.validation.ExecutiveBusinessReviews;
import org.tierboard.validation.ExecutiveReviewNotFound;

/**
 * Enters single executive business reviews that are known from elsewhere, as their import does (R18). The approval of an
 * application is such a review and stays; an application that is open is decided here (R29). Nobody is told.
 */
@Service
@Transactional
public class ExecutiveReviewDesk {

    private static final String RECORDED = "premier.review-recorded";
    private static final String CANCELLED = "premier.review-cancelled";

    private final TierBook book;
    private final ExecutiveBusinessReviews reviews;
    private final PremierApplications applications;
    private final ApplicationEventPublisher events;

    ExecutiveReviewDesk(
            TierBook book,
            ExecutiveBusinessReviews reviews,
            PremierApplications applications,
            ApplicationEventPublisher events) {
        this.book = book;
        this.reviews = reviews;
        this.applications = applications;
        this.events = events;
    }

    /** A review of a partner, known by the day of its approval. */
    public record Which(VisiblePartner partner, LocalDate approvedOn) {

        private int partnerNo() {
            return partner.partnerNo();
        }

        private ExecutiveBusinessReview.Key key() {
            return new ExecutiveBusinessReview.Key(partnerNo(), approvedOn);
        }

        private Deed about(Deed deed) {
            return deed.at(partnerNo()).on("executive-review", approvedOn);
        }
    }

    /**
     * Records that a review was approved; the row is met from that day on.
     *
     * @throws ExecutiveReviewRefused if it can't be of that day
     * @throws AlreadyDecided if one is recorded of that day, or an application that was made by then waits for a decision
     */
    public void record(Which which, LocalDate today) {
        var tried = which.about(Deed.refusal(RECORDED));
        objection(which.approvedOn(), today).ifPresent(reason -> {
            throw new ExecutiveReviewRefused(reason, tried);
        });
        book.hold(which.partnerNo());
        mayEnter(which, tried);
        reviews.save(ExecutiveBusinessReview.approve(which.partnerNo(), which.approvedOn()));
        events.publishEvent(which.about(Deed.of(RECORDED)).became("approvedOn", which.approvedOn()));
    }

    /**
     * Takes back one that never was; it counts on no day.
     *
     * @param seen the version that was seen
     * @throws AlreadyDecided if it is the approval of an application
     */
    public void cancel(Which which, long seen, String reason) {
        book.hold(which.partnerNo());
        var review = reviews.findById(which.key()).orElseThrow(ExecutiveReviewNotFound::new);
        if (!review.isAt(seen)) {
            throw new ObjectOptimisticLockingFailureException(ExecutiveBusinessReview.class, which.approvedOn());
        }
        mayCancel(which, which.about(Deed.refusal(CANCELLED)));
        reviews.delete(review);
        events.publishEvent(which.about(Deed.of(CANCELLED))
                .was("approvedOn", which.approvedOn())
                .because(Require.text(reason, "The reason")));
    }

    private static Optional<Reason> objection(LocalDate approvedOn, LocalDate today) {
        if (!FactYears.have(approvedOn)) {
            return Optional.of(Reason.ABSURD_YEAR);
        }
        return approvedOn.isAfter(today) ? Optional.of(Reason.APPROVED_LATER) : Optional.empty();
    }

    private void mayEnter(Which which, Deed tried) {
        if (reviews.findById(which.key()).isPresent()) {
            throw conflict("recorded", tried, Days.print(which.approvedOn()));
        }
        applications
                .open(which.partnerNo())
                .map(PremierApplication::applied)
                .filter(applied -> !applied.day().isAfter(which.approvedOn()))
                .ifPresent(applied -> {
                    throw conflict("open", tried, applied.name(), Days.print(applied.day()));
                });
    }

    private void mayCancel(Which which, Deed tried) {
        applications
                .approvedOn(which.partnerNo(), which.approvedOn())
                .map(PremierApplication::decided)
                .ifPresent(decided -> {
                    throw conflict("decided", tried, decided.name(), Days.print(decided.day()));
                });
    }

    private static AlreadyDecided conflict(String why, Deed tried, Object... arguments) {
        var key = "tiering.executive-review." + why;
        return new AlreadyDecided(key, tried.because(key), arguments);
    }
}
