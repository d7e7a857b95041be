package org.tierboard.scorecard;

/** What a record is about, so that the reason can be told in its own words. */
public enum RecordKind {
    /** A credential that a registered individual holds; where it counts, it stands for the person. */
    CREDENTIAL,
    /** A credential whose address nobody has registered. */
    UNMATCHED_CREDENTIAL,
    OPPORTUNITY,
    BUSINESS_PLAN,
    DESIGNATION,
    /** A launched opportunity that was designated as publicly referenceable. */
    DESIGNATED_OPPORTUNITY,
    /** A reference that was entered with its public URL. */
    PUBLIC_REFERENCE,
    CSAT_RESPONSE,
    /** The tier that must be held while the criteria are met. */
    TIER,
    /** One of the criteria of the tier to reach. */
    CRITERION,
    EXECUTIVE_BUSINESS_REVIEW,
    /** The membership's confirmation. */
    MEMBERSHIP,
    /** What is known of the annual fee's payment. */
    FEE
}
