package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.History;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Standing;
import org.tierboard.evaluation.Tally;
import org.tierboard.kernel.PartnerId;

/**
 * A partner with everything counted, to be judged.
 *
 * @param heldSince the first day of the stretch for which the next tier's criteria may have been sustained; null if they
 *     can't have been
 * @param history what counted during that stretch; else nothing
 */
record CountedPartner(
        int partnerNo,
        PartnerId id,
        String name,
        Standing standing,
        Map<RowId, Tally> tallies,
        @Nullable LocalDate heldSince,
        History history) {}
