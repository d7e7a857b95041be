package org.tierboard.scorecard.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.TestPeople;
import org.tierboard.TestPeople.Partner;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.scorecard.RecordsFacts;

/** Makes an Advanced partner with records of every kind, some of which it may not see in detail. */
final class DrillTestPartner {

    /** What no one at the partner may ever read. */
    static final List<String> SECRETS = List.of(
            "O-SECRET",
            "Secret Customer",
            "98765.43",
            "98,765.43",
            "S-SECRET",
            "secret@respondent",
            "Other Partner's Person",
            "C-SECRET",
            "secret.person");

    /** The rows of its card. */
    static final List<String> ROWS = List.of(
            "program-fee",
            "accredited-individuals",
            "technical-individuals",
            "technical-pro-specialty",
            "launched-opportunities",
            "launched-mrr",
            "business-plan",
            "program-validations",
            "program-validations-msp-devops",
            "sustained-attainment",
            "executive-business-review",
            "referenceable-customers",
            "csat-responses");

    static final String DAY = "2026-06-01";

    private final TestPeople people;
    private final RecordsFacts facts;

    private DrillTestPartner(TestPeople people, RecordsFacts facts) {
        this.people = people;
        this.facts = facts;
    }

    static Partner make(TestPeople people, JdbcClient jdbc, CredentialTypes types) {
        var maker = new DrillTestPartner(people, new RecordsFacts(jdbc, types));
        var partner = people.partner();
        maker.facts.tier(partner.partnerNo(), "ADVANCED", "2026-02-01", "2027-02-01");
        maker.opportunities(partner.partnerNo());
        maker.people(partner.partnerNo());
        maker.customers(partner.partnerNo());
        maker.facts.plan(partner.partnerNo(), "2026-03-01");
        maker.facts.designation(partner.partnerNo(), "COMPETENCY", "Security", "2026-01-01", "");
        maker.facts.designation(partner.partnerNo(), "MSP", "", "2024-01-01", "2026-01-01");
        return partner;
    }

    private void opportunities(int partner) {
        facts.launch(partner, "O-1", "Acme Corp", "2026-03-01", "1200.50");
        facts.launch(partner, "O-2", "Bolt", "2026-01-15", "800");
        facts.launch(partner, "O-3", "Cedar", "2025-05-01", "700");
        facts.opportunity(partner, "O-4", "Dune", "AWS", "TECHNICAL_VALIDATION", "", "900", true);
        facts.unshared(partner, "O-SECRET-1", "Secret Customer", "2026-03-03", "98765.43");
        facts.designate(partner, "O-SECRET-1", "2026-03-03");
        facts.opportunity(partner, "O-SECRET-2", "Secret Customer", "AWS", "QUALIFIED", "", "98765.43", false);
    }

    private void people(int partner) {
        var domain = "@p" + partner + ".example";
        facts.individual(partner, "Ann Example", "ann" + domain, "2024-01-01", "");
        facts.individual(partner, "Bo Example", "bo" + domain, "2024-01-01", "2026-03-01");
        facts.individual(partner, "Cy Example", "cy" + domain, "2024-01-01", "");
        facts.credential("C-1-" + partner, "ann" + domain, "SECURITY_SPECIALTY", "2024-02-01", "2027-02-01");
        facts.credential("C-2-" + partner, "ann" + domain, "DEVELOPER_ASSOCIATE", "2024-02-01", "2026-12-01");
        facts.credential("C-3-" + partner, "bo" + domain, "DEVELOPER_ASSOCIATE", "2024-02-01", "2027-02-01");
        facts.credential("C-4-" + partner, "cy" + domain, "DEVELOPER_ASSOCIATE", "2023-02-01", "2026-02-01");
        facts.credential("C-5-" + partner, "dee" + domain, "SAP_ON_AWS_SPECIALTY", "2025-02-01", "");
        var other = people.partner().partnerNo();
        facts.individual(other, "Other Partner's Person", "secret.person@q" + other + ".example", "2024-01-01", "");
        facts.credential(
                "C-SECRET-" + partner, "secret.person@q" + other + ".example", "DEVELOPER_ASSOCIATE", "2025-01-01", "");
    }

    private void customers(int partner) {
        facts.reference(partner, "R-1", "Acme Corp", "2026-03-01", "2026-03-05");
        facts.reference(partner, "R-2", "ACME, Corp.", "2026-02-01", "2026-02-05");
        facts.reference(partner, "R-3", "Bolt", "2026-05-20", "");
        facts.response(partner, "S-1", "eve@acme.example", true, "2026-05-01", "2026-05-01", "2026-05-02");
        facts.response(partner, "S-2", "fay@acme.example", true, "2026-05-01", "", "2026-05-02");
        facts.response(partner, "S-SECRET-1", "secret@respondent", false, "2026-05-01", "2026-05-01", "2026-05-02");
        facts.response(partner, "S-SECRET-2", "secret@respondent", false, "2026-05-03", "2026-05-03", "2026-05-03");
    }
}
