package org.tierboard.intake;

import org.springframework.stereotype.Component;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.ProgrammeCalendar;

/** The description of each kind of file, with the paths and the catalogue as they are now. */
@Component
class KindsOfFile {

    private final Guides guides;
    private final CredentialTypes credentialTypes;
    private final ProgrammeCalendar calendar;

    KindsOfFile(Guides guides, CredentialTypes credentialTypes, ProgrammeCalendar calendar) {
        this.guides = guides;
        this.credentialTypes = credentialTypes;
        this.calendar = calendar;
    }

    /**
     * Of the file that is to be imported.
     *
     * @throws FileRefused if it is of one partner, and none is named
     */
    KindOfFile of(ImportOrder order) {
        if (!order.kind().isOfOnePartner()) {
            return of(order.kind());
        }
        if (order.partner() == null) {
            throw FileRefused.because("partnerMissing", order.kind().wireName());
        }
        return AceOpportunitiesFile.describe(
                order.partner(), calendar.today(), order.viewer().role().belongsToPartner());
    }

    KindOfFile of(ImportKind kind) {
        return switch (kind) {
            case PARTNERS -> PartnersFile.describe(guides.paths());
            case TIER_PERIODS -> TierPeriodsFile.describe();
            case INDIVIDUALS -> IndividualsFile.describe();
            case CREDENTIALS -> CredentialsFile.describe(credentialTypes.numbers());
            case OPPORTUNITIES -> OpportunitiesFile.describe();
            case ACE_OPPORTUNITIES -> AceOpportunitiesFile.describe(null, calendar.today(), false);
            case BUSINESS_PLANS -> BusinessPlansFile.describe();
            case VALIDATIONS -> ValidationsFile.describe();
            case REFERENCES -> ReferencesFile.describe();
            case CSAT_RESPONSES -> CsatResponsesFile.describe();
            case EXECUTIVE_BUSINESS_REVIEWS -> ExecutiveBusinessReviewsFile.describe();
        };
    }
}
