package org.tierboard.credential;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;
import org.tierboard.Stored;
import org.tierboard.partner.Individual;
import org.tierboard.partner.Individuals;

@EntityTest
@Import(CredentialTypes.class)
class CredentialTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    Credentials credentials;

    @Autowired
    CredentialTypes types;

    @Autowired
    Individuals individuals;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    private int type;

    @BeforeEach
    void aType() {
        types.add(List.of("CLOUD_PRACTITIONER"));
        type = types.numbers().get("CLOUD_PRACTITIONER");
    }

    @Test
    void isReadAsItWasWritten() {
        var earned = earned();
        earned.expire(DAY.plusYears(3));
        credentials.save(earned);

        var found = stored.reread(() -> credentials.findByCredentialId("C-1").orElseThrow());

        assertThat(found.email()).isEqualTo("Ann@example.com");
        assertThat(found.typeNo()).isEqualTo(type);
        assertThat(found.earnedOn()).isEqualTo(DAY);
        assertThat(found.expiresOn()).isEqualTo("2025-02-01");
    }

    /** R7: in the transaction that writes it, whichever of the two comes first. */
    @Test
    void isHeldByWhoeverIsRegisteredWithItsAddress() {
        credentials.save(earned());
        assertThat(holdings()).isZero();

        individuals.save(Individual.register(
                stored.partner("P-1"), "I-1", new Individual.Person("Ann", "ann@EXAMPLE.com"), DAY));

        assertThat(holdings()).isOne();
    }

    @Test
    void countsNoLongerOnceItExpiresEarlier() {
        individuals.save(Individual.register(
                stored.partner("P-1"), "I-1", new Individual.Person("Ann", "ann@example.com"), DAY));
        var earned = credentials.save(earned());

        earned.expire(DAY.plusDays(5));
        stored.write();

        assertThat(jdbc.sql("select counts_until from holding")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2022-02-06");
    }

    @Test
    void expiresAfterItIsEarned() {
        var earned = earned();

        assertThatIllegalArgumentException().isThrownBy(() -> earned.expire(DAY.minusDays(1)));
    }

    @Test
    void isOfAKnownType() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> credentials.save(Credential.earn("C-1", "ann@example.com", 999, DAY)))
                .withMessageContaining("credential_type_fk");
    }

    private Credential earned() {
        return Credential.earn("C-1", "Ann@example.com", type, DAY);
    }

    private int holdings() {
        return jdbc.sql("select count(*) from holding").query(Integer.class).single();
    }
}
