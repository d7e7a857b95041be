package org.tierboard.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of a partner's people hold what; the first people hold most.
 *
 * @param accredited people with both accreditations
 * @param foundational people with the foundational certification
 * @param technical people with an associate, professional or specialty certification
 * @param senior those of them with a professional or specialty one
 */
record Staff(int people, int accredited, int foundational, int technical, int senior) {

    private static final List<String> ACCREDITATIONS = List.of("BUSINESS_ACCREDITATION", "TECHNICAL_ACCREDITATION");

    private static final String FOUNDATIONAL = "CLOUD_PRACTITIONER";

    private static final List<String> ASSOCIATE =
            List.of("SOLUTIONS_ARCHITECT_ASSOCIATE", "DEVELOPER_ASSOCIATE", "SYSOPS_ADMINISTRATOR_ASSOCIATE");

    private static final List<String> SENIOR = List.of(
            "SOLUTIONS_ARCHITECT_PROFESSIONAL",
            "SECURITY_SPECIALTY",
            "DEVOPS_ENGINEER_PROFESSIONAL",
            "DATABASE_SPECIALTY",
            "ADVANCED_NETWORKING_SPECIALTY");

    /** Every code that somebody in the demonstration earns. */
    static Set<String> codes() {
        var codes = new HashSet<>(ACCREDITATIONS);
        codes.add(FOUNDATIONAL);
        codes.addAll(ASSOCIATE);
        codes.addAll(SENIOR);
        return codes;
    }

    /** The codes that a person earned, in the order in which people earn them. */
    List<String> credentials(int person) {
        var codes = new ArrayList<String>();
        if (person < accredited) {
            codes.addAll(ACCREDITATIONS);
        }
        if (person < foundational) {
            codes.add(FOUNDATIONAL);
        }
        if (person < technical) {
            codes.add(ASSOCIATE.get(person % ASSOCIATE.size()));
        }
        if (person < senior) {
            codes.add(SENIOR.get(person % SENIOR.size()));
        }
        return codes;
    }
}
