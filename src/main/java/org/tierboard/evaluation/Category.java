package org.tierboard.evaluation;

/** The groups of rows on the card, in the guide's order. */
public enum Category {
    FEE,
    KNOWLEDGE,
    EXPERIENCE,
    CUSTOMER_SUCCESS
}
