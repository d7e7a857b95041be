package org.tierboard.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.partner.PaymentRefused.Reason;

class FeeLedgerTests {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
    private static final Booking BOOKING = new Booking(DAY, Instant.EPOCH, "Ann");
    private static final FeeLedger EMPTY = new FeeLedger(List.of());

    @Test
    void theFeeIsPaidThroughWhatThePaymentCovers() {
        var ledger = EMPTY.with(EMPTY.payment(until("2023-01-31"), null, BOOKING));

        assertThat(ledger.paidThrough()).isEqualTo("2023-01-31");
    }

    @Test
    void aPaymentTakenBackLeavesWhatWasPaidBefore() {
        var first = EMPTY.payment(until("2023-01-31"), LocalDate.parse("2022-01-31"), BOOKING);
        var ledger = EMPTY.with(first);
        var counter = ledger.counter(first, "Another partner's", LocalDate.parse("2023-01-31"), BOOKING);

        assertThat(counter.amount()).isEqualByComparingTo("-2500");
        assertThat(ledger.paidThroughAfter(counter, LocalDate.parse("2023-01-31")))
                .isEqualTo("2022-01-31");
    }

    @Test
    void whatAnImportSaidAfterThePaymentStands() {
        var first = EMPTY.payment(until("2023-01-31"), null, BOOKING);
        var ledger = EMPTY.with(first);
        var counter = ledger.counter(first, "Mistyped", LocalDate.parse("2024-01-31"), BOOKING);

        assertThat(ledger.paidThroughAfter(counter, LocalDate.parse("2024-01-31")))
                .isEqualTo("2024-01-31");
    }

    @Test
    void aPaymentIsTakenBackOnce() {
        var first = EMPTY.payment(until("2023-01-31"), null, BOOKING);
        var ledger = EMPTY.with(first);
        var twice = ledger.with(ledger.counter(first, "Mistyped", null, BOOKING));

        assertThat(twice.standing(1)).isEmpty();
        assertThat(twice.standing(2)).as("a line that takes back").isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> twice.counter(first, "Again", null, BOOKING));
    }

    @ParameterizedTest(name = "received {0}, covering until {1}: {2}")
    @CsvSource({
        "2022-02-01, 2023-01-31,",
        "2022-02-02, 2023-01-31, RECEIVED_LATER",
        "2022-02-01, 2022-03-01, COVERED_ALREADY",
        "2022-02-01, 2022-03-02,",
        "2022-02-01, 2025-02-01,",
        "2012-01-31, 2023-01-31, TOO_LONG_AGO",
        "-5000-01-31, 2023-01-31, TOO_LONG_AGO",
        "2022-02-01, -5000-01-31, TOO_LONG_AGO",
        "2022-02-01, 2025-02-02, TOO_FAR_AHEAD"
    })
    void refusesWhatCannotBe(LocalDate received, LocalDate until, @Nullable Reason reason) {
        var payment = new NewPayment(new BigDecimal("2500"), received, until, "R-1");

        assertThat(FeeLedger.objection(payment, LocalDate.parse("2022-03-01"), DAY))
                .isEqualTo(java.util.Optional.ofNullable(reason));
    }

    /** 10,000 random ledgers against a model: the payments that stand, by number, and what an import said. */
    @Test
    void comesToWhatTheModelComesToWhateverHappens() {
        var random = new Random(20220203);
        for (var i = 0; i < 10_000; i++) {
            keep(random);
        }
    }

    private static void keep(Random random) {
        var ledger = EMPTY;
        var standing = new TreeMap<Integer, LocalDate>();
        LocalDate opening = random.nextBoolean() ? null : DAY.plusDays(random.nextInt(30));
        LocalDate known = opening;
        for (var step = 0; step < 10; step++) {
            var number = ledger.lines().size() + 1;
            if (random.nextInt(3) > 0) {
                var until = DAY.plusDays(random.nextInt(400));
                var payment = new NewPayment(BigDecimal.TEN, DAY, until, "R");
                var fits = known == null || until.isAfter(known);
                assertThat(FeeLedger.objection(payment, known, DAY).isEmpty()).isEqualTo(fits);
                if (fits) {
                    if (ledger.lines().isEmpty()) {
                        opening = known;
                    }
                    ledger = ledger.with(ledger.payment(payment, known, BOOKING));
                    standing.put(number, until);
                    known = until;
                }
            } else if (random.nextInt(4) == 0) {
                known = DAY.plusDays(random.nextInt(400)); // an import
            } else {
                var wanted = 1 + random.nextInt(number);
                assertThat(ledger.standing(wanted).isPresent()).isEqualTo(standing.containsKey(wanted));
                if (standing.containsKey(wanted)) {
                    var counter = ledger.counter(ledger.standing(wanted).orElseThrow(), "Mistyped", known, BOOKING);
                    var through = ledger.paidThroughAfter(counter, known);
                    var before = latest(opening, standing);
                    standing.remove(wanted);
                    known = Objects.equals(known, before) ? latest(opening, standing) : known;
                    assertThat(through).isEqualTo(known);
                    ledger = ledger.with(counter);
                }
            }
        }
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate opening, TreeMap<Integer, LocalDate> standing) {
        var latest = opening;
        for (var day : standing.values()) {
            latest = latest == null || day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    private static NewPayment until(String day) {
        return new NewPayment(new BigDecimal("2500"), DAY, LocalDate.parse(day), "R-1");
    }
}
