package org.tierboard.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.tierboard.kernel.PartnerId;

class PresenceTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);

    /** R6. */
    @ParameterizedTest(name = "leaving on {0}, a person registered on 1 Feb is {2} on {1}")
    @CsvSource({
        ", 2022-01-31, EXPECTED",
        ", 2022-02-01, REGISTERED",
        "2022-02-10, 2022-02-09, LEAVING",
        "2022-02-10, 2022-02-10, LEFT",
        "2022-02-10, 2022-02-11, LEFT"
    })
    void followsFromTheDays(@Nullable LocalDate leftOn, LocalDate day, Presence expected) {
        assertThat(Presence.on(day, DAY, leftOn)).isEqualTo(expected);
    }

    /** 10,000 random lives against a model that remembers one thing: the day of leaving. */
    @Test
    void aPersonLeavesAndStaysOnlyAsTheModelAllows() {
        var random = new Random(20220201);
        for (var life = 0; life < 10_000; life++) {
            live(random);
        }
    }

    private static void live(Random random) {
        var today = DAY;
        var person = person();
        LocalDate leaves = null;
        for (var step = 0; step < 12; step++) {
            today = today.plusDays(random.nextInt(3));
            if (random.nextBoolean()) {
                var day = today.plusDays(random.nextInt(4));
                if (leaves == null) {
                    person.leave(day);
                    leaves = day;
                } else {
                    assertThatIllegalStateException().isThrownBy(() -> person.leave(day));
                }
            } else {
                var now = today;
                if (leaves != null && today.isBefore(leaves)) {
                    person.stay(now);
                    leaves = null;
                } else {
                    assertThatIllegalStateException().isThrownBy(() -> person.stay(now));
                }
            }
            assertThat(person.leftOn()).isEqualTo(leaves);
        }
    }

    private static Individual person() {
        var partner = Partner.register(PartnerId.of("P-1"), "Example");
        ReflectionTestUtils.setField(partner, "partnerNo", 1);
        return Individual.register(partner, "I-1", new Individual.Person("Ann", "ann@example.com"), DAY);
    }
}
