package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.tierboard.facts.Fact;

/** rules.md section 4. */
class KnowledgeRulesTests extends RulesScenario {

    private static final String DAY = "2022-06-30";

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-05-09, 0", "2022-05-10, 1", "2022-06-09, 1", "2022-06-10, 0", "2022-06-11, 0"})
    @DisplayName("R6, FAQ 8: a person counts from the day of registration to the eve of leaving")
    void onlyRegisteredPeopleCount(String day, int count) {
        var partner = newcomer();
        partner.person("Ann", day("2022-05-10"), day("2022-06-10")).holds("CLOUD_PRACTITIONER", LONG_AGO);

        assertThat(upgrade(partner, "foundational-individuals", day)).isEqualTo("NOT_MET %d of 2".formatted(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@home.example", "  Ann@HOME.example ", "ann@work.example", "ANN@WORK.EXAMPLE"})
    @DisplayName("R7, FAQ 8: a credential finds its holder by the own or the training address, however it is written")
    void eitherAddressMatches(String address) {
        var partner = newcomer();
        partner.person(new Fact.Person("I-1", "Ann", "Ann@work.example", "ann@Home.example", LONG_AGO, null));
        network.credential(address, "CLOUD_PRACTITIONER", LONG_AGO, null);

        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 1 of 2");
    }

    @Test
    @DisplayName("R7: a credential that matches nobody counts as soon as an address does, with no new import")
    void anUnmatchedCredentialWaits() {
        var partner = newcomer();
        partner.person("Ann");
        network.credential("ann@private.example", "CLOUD_PRACTITIONER", LONG_AGO, null);

        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 0 of 2");

        jdbc.update("update individual set training_email = 'ann@private.example'");
        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 1 of 2");

        jdbc.update("update individual set training_email = null");
        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 0 of 2");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-03-31, 0", "2022-04-01, 1", "2022-04-02, 1", "2025-03-31, 1", "2025-04-01, 0", "2025-04-02, 0"})
    @DisplayName("R8: a credential counts from the day earned to the eve of its expiry")
    void aCredentialCountsWhileItIsValid(String day, int count) {
        var partner = newcomer();
        partner.person("Ann").holds("CLOUD_PRACTITIONER", day("2022-04-01"), day("2025-04-01"));

        assertThat(upgrade(partner, "foundational-individuals", day)).isEqualTo("NOT_MET %d of 2".formatted(count));
    }

    @Test
    @DisplayName("R8: without an expiry a credential counts for good")
    void aCredentialWithoutExpiryCountsForGood() {
        var partner = newcomer();
        partner.person("Ann").holds("CLOUD_PRACTITIONER", LONG_AGO);

        assertThat(upgrade(partner, "foundational-individuals", "2099-12-31")).isEqualTo("NOT_MET 1 of 2");
    }

    @Test
    @DisplayName("R9, FAQ 6: a person with many certifications counts once as foundational and once as technical")
    void countsAPersonOnceHoweverManyCredentialsTheyHold() {
        var partner = select("2022-02-01")
                .person(
                        "Ann",
                        "CLOUD_PRACTITIONER",
                        "DEVELOPER_ASSOCIATE",
                        "SOLUTIONS_ARCHITECT_ASSOCIATE",
                        "SOLUTIONS_ARCHITECT_PROFESSIONAL",
                        "SECURITY_SPECIALTY");

        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 1 of 4");
        assertThat(upgrade(partner, "technical-individuals", DAY)).isEqualTo("NOT_MET 1 of 6");
        assertThat(upgrade(partner, "technical-pro-specialty", DAY)).isEqualTo("NOT_MET 1 of 3");
    }

    @Test
    @DisplayName("R9, FAQ 7: the same person counts as accredited, as foundational and as technical")
    void onePersonCountsInSeveralRows() {
        var partner = select("2022-02-01")
                .person("Ann", "BUSINESS_ACCREDITATION", "CLOUD_PRACTITIONER", "SECURITY_SPECIALTY");

        assertThat(upgrade(partner, "accredited-individuals", DAY)).isEqualTo("NOT_MET 1 of 8");
        assertThat(upgrade(partner, "accredited-business", DAY)).isEqualTo("NOT_MET 1 of 4");
        assertThat(upgrade(partner, "accredited-technical", DAY)).isEqualTo("NOT_MET 0 of 4");
        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 1 of 4");
        assertThat(upgrade(partner, "technical-individuals", DAY)).isEqualTo("NOT_MET 1 of 6");
    }

    @Test
    @DisplayName("R9: one person with both accreditations counts once as accredited, and once in each sub-row")
    void bothAccreditationsAreOneAccreditedPerson() {
        var partner = newcomer().person("Ann", "TECHNICAL_ACCREDITATION", "BUSINESS_ACCREDITATION");

        assertThat(upgrade(partner, "accredited-individuals", DAY)).isEqualTo("NOT_MET 1 of 4");
        assertThat(upgrade(partner, "accredited-technical", DAY)).isEqualTo("NOT_MET 1 of 2");
        assertThat(upgrade(partner, "accredited-business", DAY)).isEqualTo("NOT_MET 1 of 2");
    }

    @Test
    @DisplayName("FAQ 10: nothing but Cloud Practitioner is foundational")
    void onlyCloudPractitionerIsFoundational() {
        var partner = newcomer()
                .person("Ann", "SOLUTIONS_ARCHITECT_PROFESSIONAL", "TECHNICAL_ACCREDITATION")
                .person("Bob", "DEVELOPER_ASSOCIATE", "BUSINESS_ACCREDITATION")
                .person("Cid", "CLOUD_PRACTITIONER");

        assertThat(upgrade(partner, "foundational-individuals", DAY)).isEqualTo("NOT_MET 1 of 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOLUTIONS_ARCHITECT_ASSOCIATE",
                "DEVELOPER_ASSOCIATE",
                "SYSOPS_ADMINISTRATOR_ASSOCIATE",
                "SOLUTIONS_ARCHITECT_PROFESSIONAL",
                "DEVOPS_ENGINEER_PROFESSIONAL",
                "ADVANCED_NETWORKING_SPECIALTY",
                "BIG_DATA_SPECIALTY",
                "SECURITY_SPECIALTY",
                "MACHINE_LEARNING_SPECIALTY",
                "DATABASE_SPECIALTY",
                "DATA_ANALYTICS_SPECIALTY",
                "ALEXA_SKILL_BUILDER_SPECIALTY",
                "SAP_ON_AWS_SPECIALTY"
            })
    @DisplayName(
            "FAQ 11, FAQ 13: every Associate, Professional and Specialty certification is technical, at Select too")
    void everyHigherCertificationIsTechnical(String code) {
        var partner = newcomer().person("Ann", code).person("Bob", "CLOUD_PRACTITIONER", "TECHNICAL_ACCREDITATION");

        assertThat(upgrade(partner, "technical-individuals", DAY)).isEqualTo("NOT_MET 1 of 2");
    }

    @Test
    @DisplayName("R9: the highest level held decides, and only while it is held")
    void theHighestLevelDecides() {
        var partner = select("2022-02-01").person("Ann", "DEVELOPER_ASSOCIATE");
        partner.person("Bob")
                .holds("DEVELOPER_ASSOCIATE", LONG_AGO)
                .holds("SECURITY_SPECIALTY", LONG_AGO, day("2022-07-01"));

        assertThat(upgrade(partner, "technical-pro-specialty", "2022-06-30")).isEqualTo("NOT_MET 1 of 3");
        assertThat(upgrade(partner, "technical-pro-specialty", "2022-07-01")).isEqualTo("NOT_MET 0 of 3");
        assertThat(upgrade(partner, "technical-individuals", "2022-07-01")).isEqualTo("NOT_MET 2 of 6");
    }

    @Test
    @DisplayName("R10: somebody who changes employer takes the credentials along")
    void credentialsMoveAlong() {
        var old = newcomer();
        var next = network.partner("P-2");
        old.person(new Fact.Person("I-1", "Ann", "ann@mail.example", null, LONG_AGO, day("2022-06-01")));
        next.person(new Fact.Person("I-9", "Ann", "ANN@mail.example", null, day("2022-06-01"), null));
        network.credential("ann@mail.example", "CLOUD_PRACTITIONER", LONG_AGO, null);

        assertThat(upgrade(old, "foundational-individuals", "2022-05-31")).isEqualTo("NOT_MET 1 of 2");
        assertThat(upgrade(next, "foundational-individuals", "2022-05-31")).isEqualTo("NOT_MET 0 of 2");
        assertThat(upgrade(old, "foundational-individuals", "2022-06-01")).isEqualTo("NOT_MET 0 of 2");
        assertThat(upgrade(next, "foundational-individuals", "2022-06-01")).isEqualTo("NOT_MET 1 of 2");
    }

    @Test
    @DisplayName("R10: an address, own or training, belongs to one individual at a time, over all partners")
    void anAddressBelongsToOnePersonAtATime() {
        newcomer().person(new Fact.Person("I-1", "Ann", "ann@mail.example", null, LONG_AGO, day("2022-06-02")));
        network.partner("P-2")
                .person(new Fact.Person("I-9", "Bob", "bob@x.example", "Ann@Mail.example", day("2022-06-01"), null));

        assertThatThrownBy(this::write).isInstanceOf(DataIntegrityViolationException.class);
    }
}
