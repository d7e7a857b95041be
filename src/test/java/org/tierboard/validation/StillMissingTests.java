package org.tierboard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.OverHttp;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.Tier;
import org.tierboard.validation.StillMissing.Row;

/** What is missing is read from the guide's edition, not written in code. */
@OverHttp
class StillMissingTests {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    @Autowired
    Guides guides;

    /** R15, FAQ 27. */
    @ParameterizedTest(name = "with {0}: {1} of any kind and {2} of the named ones are missing")
    @CsvSource({
        "'', 3, 1",
        "MSP, 2, 0",
        "COMPETENCY:devops, 2, 0",
        "'COMPETENCY:devops MSP WELL_ARCHITECTED', 0, 0",
        "'COMPETENCY:retail COMPETENCY:migration WELL_ARCHITECTED', 0, 1",
        "'COMPETENCY:retail MSP COMPETENCY:migration WELL_ARCHITECTED', 0, 0"
    })
    void countsEachDesignationOnceAndNamesWhatMustBeAmongThem(String kinds, long any, long named) {
        var missing = missing(Tier.ADVANCED, kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));

        assertThat(missing.rows()).extracting(Row::missing).containsExactly(any, named);
        assertThat(missing.rows())
                .extracting(Row::label)
                .containsExactly("Technical Program Validations", "MSP Program or DevOps Competency");
    }

    @Test
    void speaksOfTheNextTierThatAsksForAny() {
        assertThat(missing(null, List.of()).tier()).isEqualTo(Tier.PREMIER);
        assertThat(missing(Tier.PREMIER, List.of()).tier()).isEqualTo(Tier.PREMIER);
    }

    private StillMissing missing(@Nullable Tier held, List<String> kinds) {
        return StillMissing.of(guides.inForceOn("SERVICES", DAY), held, kinds).orElseThrow();
    }
}
