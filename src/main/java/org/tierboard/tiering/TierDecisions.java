package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decisions about tiers. */
public interface TierDecisions extends Repository<TierDecision, Integer> {

    TierDecision save(TierDecision decision);

    Optional<TierDecision> findByPartnerNoAndDecisionNo(int partnerNo, int decisionNo);

    /** Whether a period was begun, or put off, by a decision. */
    boolean existsByPartnerNoAndStartsOn(int partnerNo, LocalDate startsOn);

    /** What put an end to a review date. */
    @Query("select d from TierDecision d where d.partnerNo = :partnerNo and d.reviewBefore = :reviewOn"
            + " order by d.decisionNo desc limit 1")
    Optional<TierDecision> lastAbout(int partnerNo, LocalDate reviewOn);

    /** A partner's decisions without their cards, newest first. */
    @Query("select new org.tierboard.tiering.DecisionLine(d.decisionNo, d.kind, d.decided, d.reason, d.tierBefore,"
            + " d.reviewBefore, d.tierAfter, d.reviewAfter)"
            + " from TierDecision d where d.partnerNo = :partnerNo order by d.decisionNo desc")
    List<DecisionLine> lines(int partnerNo);
}
