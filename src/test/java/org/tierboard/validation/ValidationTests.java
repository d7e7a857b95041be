package org.tierboard.validation;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tierboard.EntityTest;
import org.tierboard.Stored;

@EntityTest
class ValidationTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    Designations designations;

    @Autowired
    ExecutiveBusinessReviews reviews;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDesignationIsReadAsItWasWritten() {
        var devOps = Designation.competency(stored.partner("P-1").partnerNo(), " DevOps ", DAY);
        devOps.expire(DAY.plusYears(1));
        designations.save(devOps);

        var found = stored.reread(() -> designations.findById(devOps.key()).orElseThrow());

        assertThat(found.key().program()).isEqualTo(Program.COMPETENCY);
        assertThat(found.key().name()).isEqualTo("DevOps");
        assertThat(found.key().awardedOn()).isEqualTo(DAY);
        assertThat(found.expiresOn()).isEqualTo("2023-02-01");
    }

    /** R15. */
    @Test
    void eachProgramHasAKindOfItsOwn() {
        var partner = stored.partner("P-1").partnerNo();
        designations.save(Designation.competency(partner, "DevOps Competency", DAY));
        designations.save(Designation.msp(partner, DAY));
        designations.save(Designation.wellArchitected(partner, DAY));
        stored.write();

        assertThat(jdbc.sql("select kind from designation").query(String.class).list())
                .containsExactlyInAnyOrder("COMPETENCY:devops", "MSP", "WELL_ARCHITECTED");
    }

    @Test
    void aDesignationExpiresAfterItsAward() {
        var msp = Designation.msp(1, DAY);

        assertThatIllegalArgumentException().isThrownBy(() -> msp.expire(DAY.minusDays(1)));
    }

    @Test
    void aCompetencyHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Designation.competency(1, " ", DAY));
    }

    @Test
    void anApprovedReviewIsReadAsItWasWritten() {
        var partner = stored.partner("P-1").partnerNo();
        reviews.save(ExecutiveBusinessReview.approve(partner, DAY));

        var found = stored.reread(() ->
                reviews.findById(new ExecutiveBusinessReview.Key(partner, DAY)).orElseThrow());

        assertThat(found.approvedOn()).isEqualTo(DAY);
    }

    @Test
    void bothBelongToAPartnerThatThereIs() {
        reviews.save(ExecutiveBusinessReview.approve(-1, DAY));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(stored::write)
                .withMessageContaining("executive_business_review_partner_fk");
    }
}
