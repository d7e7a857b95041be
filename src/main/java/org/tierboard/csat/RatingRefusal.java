package org.tierboard.csat;

/** Why a response wasn't taken; the audit knows it, whoever sent it doesn't. {@code audit.reason.<NAME>} says it in words. */
enum RatingRefusal {
    /** The field that people don't see was filled in, or the form came back too soon, or isn't ours. */
    ROBOT,
    SOURCE_THROTTLED,
    /** Somebody of the partner, who would rate their own company. */
    OWN_PEOPLE,
    /** The address was mailed to within the last hour. */
    RECIPIENT_THROTTLED
}
