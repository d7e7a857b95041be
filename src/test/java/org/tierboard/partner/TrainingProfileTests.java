package org.tierboard.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.tierboard.kernel.PartnerId;
import org.tierboard.partner.PersonRefused.Reason;

class TrainingProfileTests {

    private static final Instant NOW = Instant.parse("2022-02-01T10:00:00Z");
    private static final byte[] HASH = new byte[32];

    @Test
    void countsOnlyOnceItsMailboxAnswered() {
        var person = person();
        var profile = new TrainingProfile(person, List.of());

        var asked = profile.ask("ann@private.example", HASH, NOW);

        assertThat(person.trainingEmail()).isNull();
        assertThat(profile.waiting(NOW)).contains(asked);
        assertThat(profile.verify(asked, NOW)).isTrue();
        assertThat(person.trainingEmail()).isEqualTo("ann@private.example");
        assertThat(profile.isVerified()).isTrue();
    }

    @Test
    void aLinkIsGoodForSevenDaysAndOneUse() {
        var profile = new TrainingProfile(person(), List.of());
        var asked = profile.ask("ann@private.example", HASH, NOW);

        assertThat(profile.verify(asked, NOW.plus(Duration.ofDays(7)))).isFalse();
        assertThat(profile.verify(asked, NOW.plus(Duration.ofDays(7)).minusSeconds(1)))
                .isTrue();
        assertThat(profile.verify(asked, NOW)).isFalse();
    }

    @Test
    void theOneBeforeStaysUntilTheNextIsVerified() {
        var person = person();
        var profile = new TrainingProfile(person, List.of());
        profile.verify(profile.ask("one@private.example", HASH, NOW), NOW);

        var second = profile.ask("two@private.example", HASH, NOW);

        assertThat(person.trainingEmail()).isEqualTo("one@private.example");
        profile.verify(second, NOW);
        assertThat(person.trainingEmail()).isEqualTo("two@private.example");
    }

    @Test
    void anAddressFromAnImportIsNotVerifiedButMayBe() {
        var person = person();
        person.trainUnder("ann@private.example");
        var profile = new TrainingProfile(person, List.of());

        assertThat(profile.isVerified()).isFalse();
        assertThat(profile.objection(" ANN@private.example", NOW)).isEmpty();
        profile.verify(profile.ask("ann@private.example", HASH, NOW), NOW);
        assertThat(profile.isVerified()).isTrue();
        assertThat(profile.objection("Ann@private.example", NOW)).contains(Reason.ADDRESS_OWN);
        assertThat(profile.objection("ANN@example.com", NOW)).contains(Reason.ADDRESS_OWN);
    }

    @Test
    void takesFiveAddressesADay() {
        var profile = new TrainingProfile(person(), List.of());
        for (var i = 0; i < 5; i++) {
            assertThat(profile.objection("a@private.example", NOW)).isEmpty();
            profile.ask("a" + i + "@private.example", HASH, NOW);
        }

        assertThat(profile.objection("b@private.example", NOW)).contains(Reason.TOO_MANY_ADDRESSES);
        assertThat(profile.objection("b@private.example", NOW.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void whatIsDecidedCannotBeDecidedAgain() {
        var profile = new TrainingProfile(person(), List.of());
        var asked = profile.ask("ann@private.example", HASH, NOW);
        profile.withdraw(NOW);

        assertThatIllegalStateException().isThrownBy(() -> asked.become(TrainingAddressState.VERIFIED, NOW));
    }

    /** 10,000 random lives against a model of two fields: the address that counts, and the one that waits until when. */
    @Test
    void doesWhatTheModelDoesWhateverComes() {
        var random = new Random(20220202);
        for (var life = 0; life < 10_000; life++) {
            new Life(random).live();
        }
    }

    private static final class Life {

        private final Random random;
        private final Individual person = person();
        private final TrainingProfile profile = new TrainingProfile(person, List.of());
        private final List<TrainingAddress> asked = new ArrayList<>();
        private final HashMap<TrainingAddress, Instant> ends = new HashMap<>();
        private Instant now = NOW;

        private @Nullable String counts;
        private @Nullable TrainingAddress waits;

        Life(Random random) {
            this.random = random;
        }

        void live() {
            for (var step = 0; step < 15; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(60)));
                switch (random.nextInt(4)) {
                    case 0 -> ask();
                    case 1, 2 -> verify();
                    default -> withdraw();
                }
                assertThat(person.trainingEmail()).isEqualTo(counts);
                assertThat(profile.waiting(now)).isEqualTo(java.util.Optional.ofNullable(isOpen(waits) ? waits : null));
                assertThat(profile.isVerified()).isEqualTo(counts != null);
            }
        }

        private void ask() {
            var address = "a" + random.nextInt(3) + "@private.example";
            waits = profile.ask(address, HASH, now);
            asked.add(waits);
            ends.put(waits, now.plus(Duration.ofDays(7)));
        }

        private void verify() {
            if (asked.isEmpty()) {
                return;
            }
            var one = asked.get(random.nextInt(asked.size()));
            var may = one == waits && isOpen(one);
            assertThat(profile.verify(one, now)).isEqualTo(may);
            if (may) {
                counts = one.address();
                waits = null;
            }
        }

        private void withdraw() {
            assertThat(profile.canWithdraw()).isEqualTo(counts != null || waits != null);
            profile.withdraw(now);
            counts = null;
            waits = null;
        }

        private boolean isOpen(@Nullable TrainingAddress one) {
            return one != null && now.isBefore(ends.get(one));
        }
    }

    private static Individual person() {
        var partner = Partner.register(PartnerId.of("P-1"), "Example");
        ReflectionTestUtils.setField(partner, "partnerNo", 1);
        var person = Individual.register(
                partner, "I-1", new Individual.Person("Ann", "ann@example.com"), LocalDate.of(2022, 2, 1));
        ReflectionTestUtils.setField(person, "individualNo", 1);
        return person;
    }
}
