package org.tierboard.scorecard.web;

import java.time.LocalDate;
import org.tierboard.facts.Network;
import org.tierboard.facts.PartnerFacts;

/** The guide's own sample as dated facts (rules.md section 9), under an id of the test's choice. */
final class GuideFacts {

    /** The last tier review; all launches lie before it and within the last 12 months. */
    static final LocalDate REVIEWED = LocalDate.of(2022, 6, 1);

    static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private GuideFacts() {}

    static PartnerFacts sample(Network network, String id) {
        var partner = network.partner(id)
                .membership(LocalDate.of(2021, 5, 2), LocalDate.of(2023, 5, 1))
                .tier("SELECT", LocalDate.of(2021, 6, 1))
                .tier("SELECT", REVIEWED)
                .person("Ada", "TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION", "CLOUD_PRACTITIONER")
                .person("Bo", skilled())
                .person("Cy", skilled())
                .person("Di", skilled());
        for (var mrr : new String[] {"1250.00", "2480.40", "980.16", "3488.00", "2300.00"}) {
            partner.launch(LocalDate.of(2021, 9, 1).plusDays(partner.opportunities.size() * 20L), mrr);
        }
        return partner;
    }

    private static String[] skilled() {
        return new String[] {
            "TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION", "CLOUD_PRACTITIONER", "DEVELOPER_ASSOCIATE"
        };
    }
}
