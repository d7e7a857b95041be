package org.tierboard.opportunity;

import java.math.BigDecimal;

/** How many opportunities were found, and what they are worth a month. */
public record OpportunitySum(long opportunities, BigDecimal amount) {}
