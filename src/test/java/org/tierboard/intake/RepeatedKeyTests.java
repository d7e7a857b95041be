package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.BUSINESS_PLANS;
import static org.tierboard.intake.ImportKind.VALIDATIONS;

import org.junit.jupiter.api.Test;

class RepeatedKeyTests extends ImportTest {

    @Test
    void countsAnIdenticalRepetitionAsUnchangedAndRejectsADifferentOne() {
        var csv = """
                partner_id,confirmed_on,confirmed_by
                %1$s,2021-01-01,Ann
                %1$s,2021-01-01,Ann
                %1$s,2021-01-01,Bob
                %1$s,2021-01-02,Ann
                """.formatted(partner);

        var job = take(BUSINESS_PLANS, csv);

        assertCounts(job, 2, 0, 1, 1);
        assertThat(reports.firstRejections(job)).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.reason())
                    .isEqualTo("Line 2 has the same key and says something else. Leave one of the two.");
        });
        assertCounts(take(BUSINESS_PLANS, csv), 0, 0, 3, 1);
    }

    @Test
    void takesAGoodRowWhoseKeyAFaultyOneHadBefore() {
        var job = take(BUSINESS_PLANS, """
                partner_id,confirmed_on,confirmed_by
                %1$s,2021-01-01,
                %1$s,2021-01-01,Bob
                """.formatted(partner));

        assertCounts(job, 1, 0, 0, 1);
    }

    @Test
    void recognisesAKeyWithAnEmptyPart() {
        var job = take(VALIDATIONS, """
                partner_id,program,name,awarded_on
                %1$s,MSP,,2021-01-01
                %1$s,msp,dropped,2021-01-01
                %1$s,COMPETENCY,DevOps,2021-01-01
                """.formatted(partner));

        assertCounts(job, 2, 0, 1, 0);
    }
}
