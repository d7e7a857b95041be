package org.tierboard.nightly;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All runs. */
interface NightlyRuns extends Repository<NightlyRun, Long> {

    NightlyRun saveAndFlush(NightlyRun run);

    Optional<NightlyRun> findById(long runNo);

    @Query("select run from NightlyRun run where run.status = org.tierboard.nightly.NightlyStatus.RUNNING")
    Optional<NightlyRun> findRunning();

    @Query("select run from NightlyRun run where run.day = :day order by run.runNo desc limit 1")
    Optional<NightlyRun> findLatestOf(LocalDate day);

    @Query("select max(run.day) from NightlyRun run where run.status = org.tierboard.nightly.NightlyStatus.DONE")
    Optional<LocalDate> findLatestDay();

    @Query(
            "select max(run.day) from NightlyRun run where run.status = org.tierboard.nightly.NightlyStatus.DONE and run.day < :day")
    Optional<LocalDate> findDayBefore(LocalDate day);
}
