package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stops counting towards a row of rolling periods before long.
 *
 * @param count how many items (customers, respondents) stop counting
 * @param amount what they are worth together, in US dollars
 * @param byDay the first day on which none of them counts any more
 */
public record Lapse(int count, BigDecimal amount, LocalDate byDay) {}
