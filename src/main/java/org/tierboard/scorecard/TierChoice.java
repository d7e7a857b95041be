package org.tierboard.scorecard;

/** The tiers that a list of partners can be narrowed to, no tier being one of them. */
public enum TierChoice {
    PREMIER,
    ADVANCED,
    SELECT,
    NONE
}
