package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.evaluation.Category;
import org.tierboard.evaluation.Citation;
import org.tierboard.evaluation.CredentialKind;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.ProgrammeFee;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.RowId;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.Tier;

/** A requirement set with a row for every measure, asked of every tier; those for applicants of the highest. */
final class RecordsGuide {

    static final String TECHNICAL = "TECHNICAL_ACCREDITATION";
    static final String BUSINESS = "BUSINESS_ACCREDITATION";
    static final String FOUNDATIONAL = "CLOUD_PRACTITIONER";
    static final String ASSOCIATE = "DEVELOPER_ASSOCIATE";
    static final String PROFESSIONAL = "DEVOPS_ENGINEER_PROFESSIONAL";
    static final String SPECIALTY = "SECURITY_SPECIALTY";

    private static final Map<String, CredentialKind> CATALOGUE = Map.of(
            TECHNICAL, CredentialKind.TECHNICAL_ACCREDITATION,
            BUSINESS, CredentialKind.BUSINESS_ACCREDITATION,
            FOUNDATIONAL, CredentialKind.FOUNDATIONAL,
            ASSOCIATE, CredentialKind.ASSOCIATE,
            PROFESSIONAL, CredentialKind.PROFESSIONAL,
            SPECIALTY, CredentialKind.SPECIALTY);

    private static final Set<CredentialKind> CERTIFIED =
            Set.of(CredentialKind.ASSOCIATE, CredentialKind.PROFESSIONAL, CredentialKind.SPECIALTY);

    private final List<Requirement> rows = new ArrayList<>();

    private RecordsGuide() {}

    static RequirementSet set() {
        var guide = new RecordsGuide();
        guide.individuals("foundational-individuals", null, Set.of(CredentialKind.FOUNDATIONAL));
        guide.individuals("technical-individuals", null, CERTIFIED);
        guide.individuals(
                "technical-pro-specialty",
                "technical-individuals",
                Set.of(CredentialKind.PROFESSIONAL, CredentialKind.SPECIALTY));
        guide.timeBound("launched-opportunities", Measure.LAUNCHED_OPPORTUNITIES, "P12M");
        guide.timeBound("launched-mrr", Measure.LAUNCHED_MRR, "P12M");
        guide.timeBound("business-plan", Measure.BUSINESS_PLAN, "P12M");
        guide.designations("program-validations", null, Set.of());
        guide.designations("program-validations-msp-devops", "program-validations", Set.of("MSP", "COMPETENCY:devops"));
        guide.row("sustained-attainment", null, Measure.SUSTAINED_ATTAINMENT, Set.of(), Set.of(), null);
        guide.row("executive-business-review", null, Measure.EXECUTIVE_BUSINESS_REVIEW, Set.of(), Set.of(), null);
        guide.timeBound("referenceable-customers", Measure.REFERENCEABLE_CUSTOMERS, "P365D");
        guide.timeBound("csat-responses", Measure.CSAT_RESPONSES, "P365D");
        var fee = new ProgrammeFee(BigDecimal.valueOf(2500), "Fee", "The fee.", new Citation("FAQ 2"));
        return new RequirementSet("SERVICES", LocalDate.of(2022, 2, 1), "Test", fee, CATALOGUE, guide.rows);
    }

    /** The numbers of its catalogue, for the statements. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        CatalogueNumbers catalogueNumbers(CredentialTypes types) {
            return new CatalogueNumbers(new Guides(List.of(set())), types);
        }
    }

    private void individuals(String id, String partOf, Set<CredentialKind> kinds) {
        row(id, partOf, Measure.INDIVIDUALS, kinds, Set.of(), null);
    }

    private void timeBound(String id, Measure measure, String period) {
        row(id, null, measure, Set.of(), Set.of(), Period.parse(period));
    }

    private void designations(String id, String partOf, Set<String> designations) {
        row(id, partOf, Measure.DESIGNATIONS, Set.of(), designations, null);
    }

    private void row(
            String id,
            String partOf,
            Measure measure,
            Set<CredentialKind> kinds,
            Set<String> designations,
            Period countsFor) {
        rows.add(new Requirement(
                RowId.of(id),
                partOf == null ? null : RowId.of(partOf),
                Category.EXPERIENCE,
                measure,
                id,
                "What counts.",
                kinds,
                designations,
                measure.isForApplicants()
                        ? Map.of(Tier.PREMIER, BigDecimal.ONE)
                        : Map.of(
                                Tier.SELECT,
                                BigDecimal.ONE,
                                Tier.ADVANCED,
                                BigDecimal.ONE,
                                Tier.PREMIER,
                                BigDecimal.ONE),
                countsFor,
                new Citation("FAQ 5")));
    }
}
