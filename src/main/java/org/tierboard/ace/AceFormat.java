package org.tierboard.ace;

/** The shapes in which ACE opportunities come. */
public enum AceFormat {
    /** The S3 integration's JSON, version 1, which still tells public references. */
    S3_V1(AceVocabulary.S3),
    /** The S3 integration's JSON, version 2. */
    S3_V2(AceVocabulary.S3),
    /** The Selling API's answer to GetOpportunity: one object, an array of them, or one a line. */
    API_OPPORTUNITY(AceVocabulary.API),
    /** A page of the Selling API's ListOpportunities. */
    API_LIST(AceVocabulary.API),
    /** The vendor's view of an opportunity: the Selling API's answer to GetAwsOpportunitySummary. */
    API_AWS_SUMMARY(AceVocabulary.AWS_SUMMARY),
    /** What the API's bulk export writes: dotted column names. */
    API_CSV(AceVocabulary.API),
    /** What the API's bulk export writes beside it: the vendor's view of each. */
    API_AWS_CSV(AceVocabulary.AWS_SUMMARY),
    /** The opportunities page of Partner Central, exported; the wording of its headers drifts. */
    PARTNER_CENTRAL_CSV(AceVocabulary.PARTNER_CENTRAL);

    private final AceVocabulary vocabulary;

    AceFormat(AceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    AceVocabulary vocabulary() {
        return vocabulary;
    }

    public boolean isCsv() {
        return this == API_CSV || this == API_AWS_CSV || this == PARTNER_CENTRAL_CSV;
    }

    boolean isVendorsView() {
        return vocabulary == AceVocabulary.AWS_SUMMARY;
    }
}
