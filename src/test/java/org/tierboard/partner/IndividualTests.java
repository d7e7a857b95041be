package org.tierboard.partner;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;
import org.tierboard.Stored;

@EntityTest
class IndividualTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    Individuals individuals;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isReadAsItWasWritten() {
        var partner = stored.partner("P-1");
        var ann = ann(partner, DAY);
        ann.trainUnder("ann.training@example.org");
        ann.leave(DAY.plusDays(9));
        individuals.save(ann);

        var found = stored.reread(() -> individuals
                .findByPartnerNoAndIndividualId(partner.partnerNo(), "I-1")
                .orElseThrow());

        assertThat(found.individualNo()).isEqualTo(ann.individualNo());
        assertThat(found.fullName()).isEqualTo("Ann Example");
        assertThat(found.email()).isEqualTo("Ann@example.com");
        assertThat(found.trainingEmail()).isEqualTo("ann.training@example.org");
        assertThat(found.registeredOn()).isEqualTo(DAY);
        assertThat(found.leftOn()).isEqualTo("2022-02-10");
    }

    /** R10. */
    @Test
    void sharesNoAddressWithAnotherPartnersIndividual() {
        individuals.save(ann(stored.partner("P-1"), DAY));
        var other = Individual.register(
                stored.partner("P-2"), "I-1", new Individual.Person("Bo Example", "bo@example.com"), DAY);
        other.trainUnder(" ANN@example.com");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> individuals.save(other))
                .withMessageContaining("individual_address_one_at_a_time");
    }

    /** R10. */
    @Test
    void takesTheAddressAlongToTheNextPartner() {
        var before = ann(stored.partner("P-1"), DAY);
        before.leave(DAY.plusDays(30));
        individuals.save(before);
        individuals.save(ann(stored.partner("P-2"), DAY.plusDays(30)));

        assertThat(jdbc.sql("select count(*) from individual_address where address = 'ann@example.com'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void leavesOnceAndNotBeforeItCame() {
        var ann = ann(stored.partner("P-1"), DAY);

        assertThatIllegalArgumentException().isThrownBy(() -> ann.leave(DAY.minusDays(1)));
        ann.leave(DAY);
        assertThatIllegalStateException().isThrownBy(() -> ann.leave(DAY));
    }

    @Test
    void needsANameAndAnAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Individual.Person(" ", "ann@example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Individual.Person("Ann", "example.com"));
    }

    private static Individual ann(Partner partner, LocalDate day) {
        return Individual.register(partner, "I-1", new Individual.Person("Ann Example", "Ann@example.com"), day);
    }
}
