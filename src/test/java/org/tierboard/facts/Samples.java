package org.tierboard.facts;

import java.time.LocalDate;

/** Partners that several tests know: the guide's own sample, and one that is ready for Premier. */
public final class Samples {

    /** The last tier review of the guide's sample; its launches lie before it and within twelve months. */
    public static final LocalDate SAMPLE_REVIEW = LocalDate.of(2022, 6, 1);

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private Samples() {}

    /** The Select partner of the guide's sample card (rules.md section 9). */
    public static PartnerFacts guideSample(Network network) {
        var partner = network.partner("GUIDE")
                .membership(LocalDate.of(2021, 6, 1), LocalDate.of(2023, 5, 1))
                .tier("SELECT", SAMPLE_REVIEW);
        for (int i = 1; i <= 4; i++) {
            var person = partner.person("Person " + i)
                    .holds("TECHNICAL_ACCREDITATION", LONG_AGO)
                    .holds("BUSINESS_ACCREDITATION", LONG_AGO)
                    .holds("CLOUD_PRACTITIONER", LONG_AGO);
            if (i <= 3) {
                person.holds("SOLUTIONS_ARCHITECT_ASSOCIATE", LONG_AGO);
            }
        }
        return partner.launches(4, LocalDate.of(2022, 3, 15), "2000").launch(LocalDate.of(2022, 4, 1), "2498.56");
    }

    /** Everything that Premier asks but the run and the review: people and designations of long ago, the rest of one day. */
    public static PartnerFacts premierMaterial(PartnerFacts partner, LocalDate day) {
        for (int i = 1; i <= 25; i++) {
            partner.person(
                    "Person " + i,
                    "TECHNICAL_ACCREDITATION",
                    "BUSINESS_ACCREDITATION",
                    "CLOUD_PRACTITIONER",
                    "DEVOPS_ENGINEER_PROFESSIONAL");
        }
        partner.validation("MSP", "", LONG_AGO, null)
                .validation("WELL_ARCHITECTED", "", LONG_AGO, null)
                .validation("COMPETENCY", "Security", LONG_AGO, null);
        partner.launches(50, day, "1000").plan(day);
        for (int i = 1; i <= 30; i++) {
            partner.response("r%d@customer.example".formatted(i), 4, day, day);
        }
        for (int i = 1; i <= 6; i++) {
            partner.reference("Referenced Customer " + i, day, day);
        }
        return partner;
    }
}
