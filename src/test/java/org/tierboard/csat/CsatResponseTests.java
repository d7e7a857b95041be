package org.tierboard.csat;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;
import org.tierboard.Stored;
import org.tierboard.csat.CsatResponse.Key;
import org.tierboard.csat.CsatResponse.Respondent;

@EntityTest
class CsatResponseTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
    private static final Respondent ANN = new Respondent("Example Bank", "ann@bank.example.com");

    @Autowired
    CsatResponses responses;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isReadAsItWasWritten() {
        var key = new Key(stored.partner("P-1").partnerNo(), "S-1");
        var response = CsatResponse.submit(key, ANN, 5, DAY);
        response.comment("On time");
        response.shareWithPartner();
        response.confirmEmail(DAY.plusDays(1));
        response.confirmCustomer(DAY.plusDays(2));
        responses.save(response);

        var found = stored.reread(() -> responses.findById(key).orElseThrow());

        assertThat(found.score()).isEqualTo(5);
        assertThat(found.isSharedWithPartner()).isTrue();
        assertThat(found.emailConfirmedOn()).isEqualTo("2022-02-02");
        assertThat(found.customerConfirmedOn()).isEqualTo("2022-02-03");
    }

    /** R21. */
    @Test
    void countsFromTheSecondCheckAndNotBefore() {
        var response = responses.save(response(stored.partner("P-1").partnerNo()));
        response.confirmCustomer(DAY.plusDays(3));
        stored.write();
        assertThat(countsFrom().optional()).isEmpty();

        response.confirmEmail(DAY.plusDays(1));
        stored.write();

        assertThat(countsFrom().single()).isEqualTo("2022-02-04");
    }

    /** R22, FAQ 35, 38. */
    @Test
    void isPrivateUncheckedAndNoMigrationUnlessSomebodySaysSo() {
        var response = response(1);

        assertThat(response.isSharedWithPartner()).isFalse();
        assertThat(response.isMigrated()).isFalse();
        assertThat(response.emailConfirmedOn()).isNull();
        assertThat(response.customerConfirmedOn()).isNull();
    }

    @Test
    void isCheckedOnceAndNotBeforeItWasSubmitted() {
        var response = response(1);

        assertThatIllegalArgumentException().isThrownBy(() -> response.confirmEmail(DAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> response.confirmCustomer(DAY.minusDays(1)));
        response.confirmEmail(DAY);
        assertThatIllegalStateException().isThrownBy(() -> response.confirmEmail(DAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void scoresOneToFive(int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> CsatResponse.submit(new Key(1, "S-1"), ANN, score, DAY));
    }

    @Test
    void belongsToAPartnerThatThereIs() {
        responses.save(response(-1));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(stored::write)
                .withMessageContaining("csat_response_partner_fk");
    }

    private static CsatResponse response(int partnerNo) {
        return CsatResponse.submit(new Key(partnerNo, "S-1"), ANN, 1, DAY);
    }

    private JdbcClient.MappedQuerySpec<LocalDate> countsFrom() {
        return jdbc.sql("select counts_from from csat_counting").query(LocalDate.class);
    }
}
