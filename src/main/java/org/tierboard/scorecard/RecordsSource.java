package org.tierboard.scorecard;

import java.util.Set;
import org.tierboard.evaluation.Measure;

/** Finds the records of one family of facts. */
interface RecordsSource {

    /** The measures whose records it finds. */
    Set<Measure> measures();

    RecordsFound find(RecordsQuestion question);
}
