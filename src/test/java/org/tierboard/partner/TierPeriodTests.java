package org.tierboard.partner;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.tierboard.EntityTest;
import org.tierboard.Stored;
import org.tierboard.kernel.Tier;

@EntityTest
class TierPeriodTests {

    private static final LocalDate REVIEW = LocalDate.of(2023, 2, 1);

    @Autowired
    TierPeriods periods;

    @Autowired
    Stored stored;

    private Partner partner;

    @BeforeEach
    void aPartner() {
        partner = stored.partner("P-1");
    }

    @Test
    void areReadInTheOrderOfTheirDays() {
        periods.save(TierPeriod.none(partner, REVIEW));
        periods.save(TierPeriod.of(partner, Tier.SELECT, REVIEW.minusYears(1)));

        var found = stored.reread(() -> periods.of(partner.partnerNo()));

        assertThat(found)
                .extracting(TierPeriod::tier)
                .map(tier -> tier.orElse(null))
                .containsExactly(Tier.SELECT, null);
        assertThat(found).extracting(TierPeriod::startsOn).containsExactly(LocalDate.of(2022, 2, 1), REVIEW);
        assertThat(found).extracting(TierPeriod::nextReviewOn).containsExactly(REVIEW, null);
    }

    @Test
    void onlyOneStartsOnADay() {
        periods.save(TierPeriod.of(partner, Tier.SELECT, REVIEW));
        stored.reread(() -> periods.save(TierPeriod.of(partner, Tier.ADVANCED, REVIEW)));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> periods.of(partner.partnerNo()))
                .withMessageContaining("tier_period_pk");
    }

    @Test
    void mayBeExtendedByNinetyDaysFromTheDecision() {
        var period = periods.save(TierPeriod.of(partner, Tier.SELECT, REVIEW.minusYears(1)));

        period.extend(REVIEW, REVIEW.plusDays(90));

        assertThat(stored.reread(() -> periods.of(partner.partnerNo())))
                .extracting(TierPeriod::nextReviewOn)
                .containsExactly(REVIEW.plusDays(90));
    }

    @Test
    void isExtendedByNoMoreAndNeverShortened() {
        var period = TierPeriod.of(partner, Tier.SELECT, REVIEW.minusYears(1));

        assertThatIllegalArgumentException().isThrownBy(() -> period.extend(REVIEW, REVIEW.plusDays(91)));
        assertThatIllegalArgumentException().isThrownBy(() -> period.extend(REVIEW, REVIEW));
    }

    @Test
    void withoutATierHasNoReviewToPutOff() {
        var none = TierPeriod.none(partner, REVIEW);

        assertThatIllegalStateException().isThrownBy(() -> none.extend(REVIEW, REVIEW.plusDays(1)));
    }
}
