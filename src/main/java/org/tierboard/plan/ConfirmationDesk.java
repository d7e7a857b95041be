package org.tierboard.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FactYears;
import org.tierboard.kernel.Require;
import org.tierboard.plan.ConfirmationRefused.Reason;
import org.tierboard.site.Formats;

/**
 * Enters single confirmations of business plans that are known from elsewhere, as their import does (R14). What was
 * confirmed here stays, and what waits here is decided here. Nobody is told: that is for decisions.
 */
@Service
@Transactional
public class ConfirmationDesk {

    private static final String RECORDED = "plan.confirmation-recorded";
    private static final String CORRECTED = "plan.confirmation-corrected";
    private static final String CANCELLED = "plan.confirmation-cancelled";

    private final BusinessPlans plans;
    private final PlanSubmissions submissions;
    private final PlanArchive archive;
    private final Formats formats;
    private final ApplicationEventPublisher events;

    ConfirmationDesk(
            BusinessPlans plans,
            PlanSubmissions submissions,
            PlanArchive archive,
            Formats formats,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.submissions = submissions;
        this.archive = archive;
        this.formats = formats;
        this.events = events;
    }

    /** A confirmation of a partner's plan, known by its day. */
    public record Which(VisiblePartner partner, LocalDate confirmedOn) {

        private int partnerNo() {
            return partner.partnerNo();
        }

        private BusinessPlan.Key key() {
            return new BusinessPlan.Key(partnerNo(), confirmedOn);
        }

        private Deed about(Deed deed) {
            return deed.at(partnerNo()).on("plan-confirmation", confirmedOn);
        }
    }

    /**
     * Records that a plan was confirmed; it counts from that day on.
     *
     * @throws ConfirmationRefused if it can't be of that day
     * @throws AlreadyDecided if one is recorded of that day, or a plan that was handed in by then waits for a decision
     */
    public void record(Which which, String confirmedBy, LocalDate today) {
        var tried = which.about(Deed.refusal(RECORDED));
        objection(which.confirmedOn(), today).ifPresent(reason -> {
            throw new ConfirmationRefused(reason, tried);
        });
        archive.waitForTurn(which.partnerNo());
        mayEnter(which, tried);
        var plan = save(which, BusinessPlan.confirm(which.partnerNo(), which.confirmedOn(), confirmedBy), tried);
        events.publishEvent(which.about(Deed.of(RECORDED)).became("confirmedBy", plan.confirmedBy()));
    }

    /**
     * Puts right who confirmed it.
     *
     * @param seen the version that was seen
     * @throws AlreadyDecided if it was confirmed here
     */
    public void correct(Which which, long seen, String confirmedBy) {
        var plan = seen(which, seen);
        var before = plan.confirmedBy();
        if (before.equals(confirmedBy)) {
            return;
        }
        mayChange(which, which.about(Deed.refusal(CORRECTED)));
        plan.correct(confirmedBy);
        events.publishEvent(which.about(Deed.of(CORRECTED)).changed("confirmedBy", before, plan.confirmedBy()));
    }

    /**
     * Takes back one that never was; it counts on no day.
     *
     * @param seen the version that was seen
     * @throws AlreadyDecided if it was confirmed here
     */
    public void cancel(Which which, long seen, String reason) {
        var plan = seen(which, seen);
        mayChange(which, which.about(Deed.refusal(CANCELLED)));
        plans.delete(plan);
        events.publishEvent(which.about(Deed.of(CANCELLED))
                .was("confirmedBy", plan.confirmedBy())
                .because(Require.text(reason, "The reason")));
    }

    private static Optional<Reason> objection(LocalDate confirmedOn, LocalDate today) {
        if (!FactYears.have(confirmedOn)) {
            return Optional.of(Reason.ABSURD_YEAR);
        }
        return confirmedOn.isAfter(today) ? Optional.of(Reason.CONFIRMED_LATER) : Optional.empty();
    }

    private void mayEnter(Which which, Deed tried) {
        if (plans.findById(which.key()).isPresent()) {
            throw recordedAlready(which, tried);
        }
        submissions
                .findByStatus(which.partnerNo(), PlanStatus.SUBMITTED)
                .filter(waiting -> !waiting.submittedOn().isAfter(which.confirmedOn()))
                .ifPresent(waiting -> {
                    throw conflict("waits", tried, waiting.fileName(), formats.day(waiting.submittedOn()));
                });
    }

    private BusinessPlan seen(Which which, long seen) {
        archive.waitForTurn(which.partnerNo());
        var plan = plans.findById(which.key()).orElseThrow(PlanNotFound::new);
        if (!plan.isAt(seen)) {
            throw new ObjectOptimisticLockingFailureException(BusinessPlan.class, which.confirmedOn());
        }
        return plan;
    }

    private void mayChange(Which which, Deed tried) {
        submissions.confirmedOn(which.partnerNo(), which.confirmedOn()).ifPresent(plan -> {
            throw conflict(
                    "decided",
                    tried,
                    plan.fileName(),
                    formats.day(which.confirmedOn()),
                    String.valueOf(plan.decidedName()));
        });
    }

    /** Imports wait for nobody's turn: of two at the same moment the database takes one. */
    private BusinessPlan save(Which which, BusinessPlan plan, Deed tried) {
        try {
            return plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException twice) {
            throw recordedAlready(which, tried);
        }
    }

    private AlreadyDecided recordedAlready(Which which, Deed tried) {
        return conflict("recorded", tried, formats.day(which.confirmedOn()));
    }

    private static AlreadyDecided conflict(String why, Deed tried, Object... arguments) {
        var key = "plan.confirmation." + why;
        return new AlreadyDecided(key, tried.because(key), arguments);
    }
}
