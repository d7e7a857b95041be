package org.tierboard.evaluation;

import java.math.BigDecimal;

/**
 * The annual membership fee: the first line of the card, and no requirement of a tier (R26).
 *
 * @param amount US dollars a year
 * @param label how the guide's card names it
 * @param help what it is for, said to the partner
 */
public record ProgrammeFee(BigDecimal amount, String label, String help, Citation citation) {}
