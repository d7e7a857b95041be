package org.tierboard.partner;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.tierboard.EntityTest;
import org.tierboard.Stored;
import org.tierboard.kernel.PartnerId;

@EntityTest
class PartnerTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    Partners partners;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    private final Partner partner = Partner.register(PartnerId.of("P-1"), " Example Consulting ");

    @Test
    void isReadAsItWasWritten() {
        partner.confirmMembership(DAY);
        partner.payFee(DAY.plusYears(1));
        partners.save(partner);

        var found = stored.reread(() -> partners.findByPartnerId("P-1").orElseThrow());

        assertThat(found).isNotSameAs(partner);
        assertThat(found.partnerNo()).isEqualTo(partner.partnerNo());
        assertThat(found.id()).isEqualTo(PartnerId.of("P-1"));
        assertThat(found.name()).isEqualTo("Example Consulting");
        assertThat(found.path()).isEqualTo("SERVICES");
        assertThat(found.membershipConfirmedOn()).isEqualTo(DAY);
        assertThat(found.feePaidThrough()).isEqualTo("2023-02-01");
    }

    @Test
    void hasNoNumberBeforeItIsSaved() {
        assertThatIllegalStateException().isThrownBy(partner::partnerNo);
    }

    @Test
    void isConfirmedOnce() {
        partner.confirmMembership(DAY);

        assertThatIllegalStateException().isThrownBy(() -> partner.confirmMembership(DAY));
    }

    @Test
    void neverPaysForAShorterTimeThanItHas() {
        partner.payFee(DAY);

        assertThatIllegalArgumentException().isThrownBy(() -> partner.payFee(DAY.minusDays(1)));
    }

    @Test
    void sharesItsIdWithNoOther() {
        partners.save(partner);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> partners.save(Partner.register(PartnerId.of("P-1"), "Another")))
                .withMessageContaining("partner_id_ux");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        partners.save(partner);
        jdbc.sql("update partner set version = version + 1 where partner_id = 'P-1'")
                .update();
        partner.confirmMembership(DAY);

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(partners::existsBy);
    }
}
