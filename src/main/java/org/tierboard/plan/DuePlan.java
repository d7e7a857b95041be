package org.tierboard.plan;

import java.time.LocalDate;

/**
 * A partner whose plan has to be reviewed again.
 *
 * @param dueOn the first day on which the last confirmed one doesn't count any more
 */
record DuePlan(int partnerNo, String partnerId, String partnerName, LocalDate dueOn) {}
