package org.tierboard.scorecard;

import java.util.List;
import java.util.Map;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Tally;

/**
 * A partner with everything counted for a day, and for later days.
 *
 * @param later what each row counts to on each of the later days, in their order
 */
record ForeseenPartner(CountedPartner today, List<Map<RowId, Tally>> later) {}
