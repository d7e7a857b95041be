package org.tierboard.evaluation;

import org.tierboard.kernel.Tier;

/** A column of the card: the tier that it is about, and whether all of its cells are met (R24). */
public record Column(Tier tier, boolean met) {}
