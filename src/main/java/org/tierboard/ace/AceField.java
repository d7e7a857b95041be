package org.tierboard.ace;

/** What of an ACE opportunity the programme has a use for; each shape has its own name for it. */
public enum AceField {
    CATALOG,
    OPPORTUNITY_ID,
    /** The number that the partner's own system gave it. */
    PARTNER_ID,
    CUSTOMER,
    NATIONAL_SECURITY,
    TITLE,
    ORIGIN,
    STAGE,
    /** The vendor's view of the stage, told only when it is launched or lost. */
    AWS_STAGE,
    REVIEW_STATUS,
    /** Whether the partner took an AWS referral. */
    ACCEPTANCE,
    TARGET_CLOSE_DATE,
    AWS_CLOSE_DATE,
    LAST_MODIFIED,
    AMOUNT,
    CURRENCY,
    FREQUENCY,
    PUBLIC_REFERENCE,
    REFERENCE_URL
}
