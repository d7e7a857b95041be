package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All applications for Premier. */
public interface PremierApplications extends Repository<PremierApplication, Integer> {

    PremierApplication save(PremierApplication application);

    Optional<PremierApplication> findByPartnerNoAndApplicationNo(int partnerNo, int applicationNo);

    @Query("select a from PremierApplication a where a.partnerNo = :partnerNo"
            + " and a.status in ('APPLIED', 'PRE_ASSESSMENT_FILED', 'REVIEW_HELD')")
    Optional<PremierApplication> open(int partnerNo);

    /** The last that was approved on a day. */
    @Query("select a from PremierApplication a where a.partnerNo = :partnerNo and a.decided.day = :day"
            + " and a.status = 'APPROVED' order by a.applicationNo desc limit 1")
    Optional<PremierApplication> approvedOn(int partnerNo, LocalDate day);

    /** Those of a partner, newest first. */
    List<PremierApplication> findByPartnerNoOrderByApplicationNoDesc(int partnerNo);

    /** The next of a partner after a number, oldest first. */
    List<PremierApplication> findByPartnerNoAndApplicationNoGreaterThanOrderByApplicationNo(
            int partnerNo, int after, Limit most);
}
