package org.tierboard.scorecard;

import java.math.BigDecimal;
import org.tierboard.evaluation.RowId;

/**
 * A cell that is met and won't be any more, unless something is added.
 *
 * @param withinDays the nearest of {@link Foresight#DAYS} by which it is lost
 * @param then what the row counts to by then
 */
public record LapsingCell(RowId row, RecordsColumn column, int withinDays, BigDecimal then) {}
