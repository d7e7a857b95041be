package org.tierboard.plan;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans that were handed in. */
interface PlanSubmissions extends Repository<PlanSubmission, PlanSubmission.Key> {

    PlanSubmission saveAndFlush(PlanSubmission plan);

    /** For a decision: who comes second waits, and then sees what the first decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select plan from PlanSubmission plan where plan.key = :key")
    Optional<PlanSubmission> findLocked(PlanSubmission.Key key);

    @Query("select plan from PlanSubmission plan where plan.key.partnerNo = :partnerNo and plan.status = :status")
    Optional<PlanSubmission> findByStatus(int partnerNo, PlanStatus status);

    /** The last that was confirmed on a day, whether or not a newer one took its place since. */
    @Query("select plan from PlanSubmission plan where plan.key.partnerNo = :partnerNo and plan.decidedOn = :day"
            + " and plan.status in ('CONFIRMED', 'SUPERSEDED') order by plan.key.planNo desc limit 1")
    Optional<PlanSubmission> confirmedOn(int partnerNo, LocalDate day);
}
