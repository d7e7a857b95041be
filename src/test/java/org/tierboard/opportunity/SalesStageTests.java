package org.tierboard.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.Opportunity.Key;

/** Whatever is tried in whatever order, an opportunity goes the ways that it may go, and no other. */
class SalesStageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> WAY =
            List.of("PROSPECT", "QUALIFIED", "TECHNICAL_VALIDATION", "BUSINESS_VALIDATION", "COMMITTED");

    @Test
    void tenThousandRandomSequencesAgreeWithTheModel() {
        var random = new Random(20261123);
        for (int i = 0; i < 10_000; i++) {
            var deal = new Deal("Example Bank", "Ledger", BigDecimal.TEN);
            var opportunity = Opportunity.partnerOriginated(new Key(1, "O-1"), deal);
            var place = 0; // on the way, or 5 launched, or 6 lost
            var named = false;
            for (int step = random.nextInt(12); step > 0; step--) {
                var verb = random.nextInt(9);
                var expected = expected(place, named, verb);

                assertThat(tried(opportunity, verb))
                        .as("%s from %s", verb, place)
                        .isEqualTo(expected);
                if (expected) {
                    place = verb < 7 ? verb : place;
                    named = verb == 7 || (named && verb != 8);
                }
                assertThat(opportunity.stage().ordinal()).isEqualTo(place);
                assertThat(opportunity.launchedOn() != null).isEqualTo(place == 5);
                assertThat(opportunity.referenceDesignatedOn() != null).isEqualTo(named);
            }
        }
    }

    /** Verbs 0 to 4 move on the way, 5 launches, 6 loses, 7 names the customer in public, 8 stops naming it. */
    private static boolean expected(int place, boolean named, int verb) {
        return verb == 8 || (verb == 7 ? place == 5 : place < 5 && verb > place);
    }

    private static boolean tried(Opportunity opportunity, int verb) {
        try {
            switch (verb) {
                case 5 -> opportunity.launch(DAY, BigDecimal.ONE);
                case 6 -> opportunity.lose(DAY, "Too dear");
                case 7 -> opportunity.designateAsReference(DAY, "https://www.example.org");
                case 8 -> opportunity.withdrawReference(DAY);
                default -> opportunity.advance(SalesStage.valueOf(WAY.get(verb)));
            }
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }
}
