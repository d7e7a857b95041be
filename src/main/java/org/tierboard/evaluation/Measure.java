package org.tierboard.evaluation;

/**
 * What a row counts and how. Which numbers it must reach, and what qualifies, is data of the requirement set; what it
 * means to count is named here.
 */
public enum Measure {
    /** Distinct registered individuals who hold a credential of the row's kinds (R9). */
    INDIVIDUALS,
    /** Launched opportunities, each workload once (R11). */
    LAUNCHED_OPPORTUNITIES,
    /** Estimated monthly recurring revenue of the launched opportunities, in US dollars (R12). */
    LAUNCHED_MRR,
    /** A business plan that the partner manager confirmed (R14). */
    BUSINESS_PLAN,
    /** Distinct designations, or those of the row's list (R15). */
    DESIGNATIONS,
    /** Whole months for which the tier's criteria have been held, once (R16, R17). */
    SUSTAINED_ATTAINMENT,
    /** An executive business review that was approved, once (R18). */
    EXECUTIVE_BUSINESS_REVIEW,
    /** Distinct customers with a public reference (R19, R20). */
    REFERENCEABLE_CUSTOMERS,
    /** Distinct respondents whose response passed both checks (R21). */
    CSAT_RESPONSES;

    /** A yes/no requirement prints no numbers (R25). */
    public boolean isYesNo() {
        return this == BUSINESS_PLAN || this == EXECUTIVE_BUSINESS_REVIEW;
    }

    public boolean isMoney() {
        return this == LAUNCHED_MRR;
    }

    /** Dated items that count for a period of the requirement set (R1). */
    public boolean isTimeBound() {
        return switch (this) {
            case LAUNCHED_OPPORTUNITIES, LAUNCHED_MRR, BUSINESS_PLAN, REFERENCEABLE_CUSTOMERS, CSAT_RESPONSES -> true;
            case INDIVIDUALS, DESIGNATIONS, SUSTAINED_ATTAINMENT, EXECUTIVE_BUSINESS_REVIEW -> false;
        };
    }

    /** Asked of those who apply for the tier, never of those who renew it (R18, FAQ 29), and no part of its criteria (R16). */
    public boolean isForApplicants() {
        return this == SUSTAINED_ATTAINMENT || this == EXECUTIVE_BUSINESS_REVIEW;
    }
}
