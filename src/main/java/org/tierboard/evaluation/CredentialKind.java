package org.tierboard.evaluation;

/** The kinds of credential that the guide tells apart; the catalogue says which code is of which kind. */
public enum CredentialKind {
    TECHNICAL_ACCREDITATION,
    BUSINESS_ACCREDITATION,
    FOUNDATIONAL,
    ASSOCIATE,
    PROFESSIONAL,
    SPECIALTY
}
