package org.tierboard.plan;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.OwnSubmission;
import org.tierboard.plan.PlanSubmission.Key;

/** Where business plans are handed in, confirmed and returned (R14, FAQ 28). */
@Service
@Transactional
public class PlanDesk {

    private final PlanSubmissions submissions;
    private final BusinessPlans plans;
    private final PlanArchive archive;
    private final PlanMails mails;
    private final ApplicationEventPublisher events;

    PlanDesk(
            PlanSubmissions submissions,
            BusinessPlans plans,
            PlanArchive archive,
            PlanMails mails,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.plans = plans;
        this.archive = archive;
        this.mails = mails;
        this.events = events;
    }

    /**
     * A version of a plan that somebody looks at and decides on.
     *
     * @param seenVersion the version that they saw
     */
    public record Seen(VisiblePartner partner, int planNo, long seenVersion) {

        Key key() {
            return new Key(partner.partnerNo(), planNo);
        }
    }

    /**
     * Hands a plan in; one that still waits gives way to it.
     *
     * @return its number among the partner's plans
     */
    public int submit(VisiblePartner partner, Viewer by, PlanFile file, String note, LocalDate day) {
        var key = archive.nextKey(partner.partnerNo());
        supersede(partner.partnerNo(), PlanStatus.SUBMITTED);
        var plan = submissions.saveAndFlush(PlanSubmission.submit(key, file, note, by.actor(), day));
        archive.store(key, file.path());
        events.publishEvent(deed("plan.submitted", key)
                .became("file", file.name())
                .became("size", file.size())
                .became("sha256", file.sha256()));
        mails.submitted(partner, by, plan);
        return key.planNo();
    }

    /**
     * It counts from that day (R14).
     *
     * @throws AlreadyDecided if somebody was faster
     * @throws OwnSubmission if the viewer handed it in
     */
    public void confirm(Seen seen, Viewer by, LocalDate day) {
        archive.waitForTurn(seen.partner().partnerNo());
        var plan = toDecide(seen, by, "plan.confirmed", PlanStatus.CONFIRMED);
        supersede(seen.partner().partnerNo(), PlanStatus.CONFIRMED);
        plan.confirm(day, by.name());
        var deed = deed("plan.confirmed", plan.key()).changed("status", PlanStatus.SUBMITTED, plan.status());
        events.publishEvent(count(deed, new BusinessPlan.Key(seen.partner().partnerNo(), day), by.name()));
        mails.confirmed(seen.partner(), by, plan, day);
    }

    /** Returns it with a remark on what to change; as {@link #confirm} for who may. */
    public void giveBack(Seen seen, Viewer by, String remark, LocalDate day) {
        var plan = toDecide(seen, by, "plan.returned", PlanStatus.RETURNED);
        plan.giveBack(day, by.name(), remark);
        events.publishEvent(deed("plan.returned", plan.key())
                .changed("status", PlanStatus.SUBMITTED, plan.status())
                .because(remark));
        mails.returned(seen.partner(), by, plan);
    }

    /** Who decides here takes the place of whoever that day was recorded with. */
    private Deed count(Deed deed, BusinessPlan.Key key, String by) {
        var known = plans.findById(key);
        if (known.isEmpty()) {
            write(BusinessPlan.confirm(key.partnerNo(), key.confirmedOn(), by));
            return deed;
        }
        var before = known.get().confirmedBy();
        known.get().correct(by);
        return deed.changed("confirmedBy", before, known.get().confirmedBy());
    }

    /** An import may write that day at the same moment. Whoever decides tries again, and takes its place. */
    private void write(BusinessPlan plan) {
        try {
            plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new ConcurrencyFailureException("Written meanwhile", meanwhile);
        }
    }

    private void supersede(int partnerNo, PlanStatus status) {
        submissions.findByStatus(partnerNo, status).ifPresent(older -> {
            older.supersede();
            submissions.saveAndFlush(older);
            events.publishEvent(deed("plan.superseded", older.key()).changed("status", status, older.status()));
        });
    }

    private PlanSubmission toDecide(Seen seen, Viewer by, String action, PlanStatus next) {
        var plan = submissions.findLocked(seen.key()).orElseThrow(PlanNotFound::new);
        var refusal = Deed.refusal(action).at(seen.partner().partnerNo()).on("plan", seen.planNo());
        if (!plan.canBecome(next)) {
            throw new AlreadyDecided(
                    "plan.already." + plan.status(),
                    refusal.because("ALREADY_DECIDED"),
                    String.valueOf(plan.decidedName()));
        }
        if (!plan.isAt(seen.seenVersion())) {
            throw new ObjectOptimisticLockingFailureException(PlanSubmission.class, seen.key());
        }
        if (plan.isSubmittedBy(by.userNo())) {
            throw new OwnSubmission(refusal);
        }
        return plan;
    }

    private static Deed deed(String action, Key key) {
        return Deed.of(action).at(key.partnerNo()).on("plan", key.planNo());
    }
}
