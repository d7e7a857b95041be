package org.tierboard.plan;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.EntityTest;
import org.tierboard.Stored;

@EntityTest
class BusinessPlanTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    @Autowired
    BusinessPlans plans;

    @Autowired
    Stored stored;

    @Test
    void isReadAsItWasWritten() {
        var partner = stored.partner("P-1").partnerNo();
        plans.save(BusinessPlan.confirm(partner, DAY, "Pat Manager"));

        var found = stored.reread(
                () -> plans.findById(new BusinessPlan.Key(partner, DAY)).orElseThrow());

        assertThat(found.confirmedOn()).isEqualTo(DAY);
        assertThat(found.confirmedBy()).isEqualTo("Pat Manager");
    }

    @Test
    void belongsToAPartnerThatThereIs() {
        plans.save(BusinessPlan.confirm(-1, DAY, "Pat Manager"));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(stored::write)
                .withMessageContaining("business_plan_partner_fk");
    }

    @Test
    void saysWhoConfirmedIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> BusinessPlan.confirm(1, DAY, " "));
    }
}
