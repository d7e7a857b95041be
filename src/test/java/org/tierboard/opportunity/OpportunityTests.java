package org.tierboard.opportunity;

import static org.assertj.core.api.Assertions.*;

import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;
import org.tierboard.Stored;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.Opportunity.Key;

@EntityTest
class OpportunityTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
    private static final Deal DEAL = new Deal("Example Bank", "Ledger", new BigDecimal("900.10"));

    @Autowired
    Opportunities opportunities;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isReadAsItWasWritten() {
        var key = new Key(stored.partner("P-1").partnerNo(), "O-1");
        var opportunity = Opportunity.awsOriginated(key, DEAL);
        opportunity.withhold();
        opportunity.launch(DAY, new BigDecimal("1000.56"));
        opportunity.designateAsReference(DAY.plusDays(1), "https://example.com/ledger");
        opportunities.save(opportunity);

        var found = stored.reread(() -> opportunities.findById(key).orElseThrow());

        assertThat(found.stage()).isEqualTo(SalesStage.LAUNCHED);
        assertThat(found.launchedOn()).isEqualTo(DAY);
        assertThat(found.estimatedMrr()).isEqualTo("1000.56");
        assertThat(found.isShared()).isFalse();
        assertThat(found.referenceDesignatedOn()).isEqualTo("2022-02-02");
    }

    @Test
    void keepsHowALaunchIsKnownAndWhoNamedTheCustomer() {
        var key = new Key(stored.partner("P-1").partnerNo(), "O-1");
        var opportunity = opportunities.save(Opportunity.partnerOriginated(key, DEAL));
        opportunity.launch(Launch.entered(DAY, "Ann"), BigDecimal.ONE);
        opportunity.designateAsReference(DAY.plusDays(1), "https://example.com", "Bob");
        stored.write();
        assertThat(columns(key)).isEqualTo("2022-02-01 ENTERED Ann 2022-02-02 Bob https://example.com");

        opportunity.correct(Launch.corrected(DAY.minusDays(1), "Max"), BigDecimal.TEN);
        opportunity.withdrawReference(DAY.plusDays(2));
        stored.write();
        assertThat(columns(key)).isEqualTo("2022-01-31 CORRECTED Max");
        assertThat(stored.reread(() -> opportunities.findById(key).orElseThrow())
                        .referenceUrl())
                .isNull();

        stored.reread(() -> opportunities.findById(key).orElseThrow()).correct(Launch.on(DAY), BigDecimal.TEN);
        stored.write();
        assertThat(columns(key)).isEqualTo("2022-02-01");
    }

    private String columns(Key key) {
        return jdbc.sql("""
                        select concat_ws(' ', launched_on, launched_on_source, launched_on_by, reference_designated_on,
                                         reference_designated_by, reference_url)
                          from opportunity
                         where partner_no = ?
                           and opportunity_id = ?
                        """)
                .params(key.partnerNo(), key.opportunityId())
                .query(String.class)
                .single();
    }

    /** FAQ 18. */
    @Test
    void mayHaveSeveralPartnersButOneLineForEach() {
        var first = stored.partner("P-1").partnerNo();
        opportunities.save(Opportunity.partnerOriginated(new Key(first, "O-1"), DEAL));
        opportunities.save(
                Opportunity.partnerOriginated(new Key(stored.partner("P-2").partnerNo(), "O-1"), DEAL));
        stored.reread(() -> opportunities.save(Opportunity.partnerOriginated(new Key(first, "O-1"), DEAL)));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(stored::write)
                .withMessageContaining("opportunity_pk");
    }

    @Test
    void belongsToAPartnerThatThereIs() {
        opportunities.save(Opportunity.partnerOriginated(new Key(-1, "O-1"), DEAL));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(stored::write)
                .withMessageContaining("opportunity_partner_fk");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        var key = new Key(stored.partner("P-1").partnerNo(), "O-1");
        var opportunity = opportunities.save(Opportunity.partnerOriginated(key, DEAL));
        stored.write();
        jdbc.sql("update opportunity set version = 7").update();
        opportunity.advance(SalesStage.CLOSED_LOST);

        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(stored::write);
    }

    @Test
    void onlyWithholdsWhatTheVendorBroughtIn() {
        assertThatIllegalStateException().isThrownBy(opportunity()::withhold);
    }

    @Test
    void isLaunchedOnceAndNeverGoesBack() {
        var opportunity = opportunity();
        opportunity.advance(SalesStage.COMMITTED);

        assertThatIllegalStateException().isThrownBy(() -> opportunity.advance(SalesStage.QUALIFIED));
        opportunity.launch(DAY, BigDecimal.ONE);
        assertThatIllegalStateException().isThrownBy(() -> opportunity.launch(DAY, BigDecimal.ONE));
        assertThatIllegalStateException().isThrownBy(() -> opportunity.advance(SalesStage.CLOSED_LOST));
    }

    @Test
    void isNotLaunchedWithoutADayAndAnAmount() {
        var opportunity = opportunity();

        assertThatIllegalArgumentException().isThrownBy(() -> opportunity.advance(SalesStage.LAUNCHED));
        assertThatIllegalArgumentException().isThrownBy(() -> opportunity.launch(DAY, new BigDecimal("-1")));
    }

    @Test
    void isAReferenceFromItsLaunchAtTheEarliest() {
        var opportunity = opportunity();
        assertThatIllegalStateException()
                .isThrownBy(() -> opportunity.designateAsReference(DAY, "https://example.com"));

        opportunity.launch(DAY, BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opportunity.designateAsReference(DAY.minusDays(1), "https://example.com"));
    }

    @Test
    void namesACustomerAndAWorkload() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deal(" ", "Ledger", BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deal("Example Bank", "", BigDecimal.ONE));
    }

    private static Opportunity opportunity() {
        return Opportunity.partnerOriginated(new Key(1, "O-1"), DEAL);
    }
}
