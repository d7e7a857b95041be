package org.tierboard.intake;

import org.springframework.stereotype.Component;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.guide.Guides;

/** The description of each kind of file, with the paths and the catalogue as they are now. */
@Component
class KindsOfFile {

    private final Guides guides;
    private final CredentialTypes credentialTypes;

    KindsOfFile(Guides guides, CredentialTypes credentialTypes) {
        this.guides = guides;
        this.credentialTypes = credentialTypes;
    }

    KindOfFile of(ImportKind kind) {
        return switch (kind) {
            case PARTNERS -> PartnersFile.describe(guides.paths());
            case TIER_PERIODS -> TierPeriodsFile.describe();
            case INDIVIDUALS -> IndividualsFile.describe();
            case CREDENTIALS -> CredentialsFile.describe(credentialTypes.numbers());
            case OPPORTUNITIES -> OpportunitiesFile.describe();
            case BUSINESS_PLANS -> BusinessPlansFile.describe();
            case VALIDATIONS -> ValidationsFile.describe();
            case REFERENCES -> ReferencesFile.describe();
            case CSAT_RESPONSES -> CsatResponsesFile.describe();
            case EXECUTIVE_BUSINESS_REVIEWS -> ExecutiveBusinessReviewsFile.describe();
        };
    }
}
