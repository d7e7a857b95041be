package org.tierboard.evaluation;

import static org.assertj.core.api.Assertions.*;
import static org.tierboard.evaluation.CredentialKind.ASSOCIATE;
import static org.tierboard.evaluation.CredentialKind.FOUNDATIONAL;
import static org.tierboard.evaluation.CredentialKind.SPECIALTY;
import static org.tierboard.evaluation.RequirementSets.designations;
import static org.tierboard.evaluation.RequirementSets.editions;
import static org.tierboard.evaluation.RequirementSets.individuals;
import static org.tierboard.evaluation.RequirementSets.set;
import static org.tierboard.evaluation.RequirementSets.timeBound;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.evaluation.Histories.Holding;
import org.tierboard.kernel.Tier;

@DisplayName("R17: sustained attainment is exact for any day")
class SustainedAttainmentTests {

    private static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
    private static final LocalDate SINCE = LocalDate.of(2022, 3, 1);
    private static final NavigableMap<LocalDate, RequirementSet> ONE_PERSON =
            editions(set(FIRST, 6, individuals(1, FOUNDATIONAL)));

    @ParameterizedTest(name = "held from {0} to {1}: {2} months, reached on {3}")
    @CsvSource({
        "2022-05-10, 2022-05-09,          , 0,           ", // the eve
        "2022-05-10, 2022-05-10, 2022-05-10, 0,           ", // the day
        "2022-05-10, 2022-06-09, 2022-05-10, 0,           ",
        "2022-05-10, 2022-06-10, 2022-05-10, 1,           ",
        "2022-05-10, 2022-11-09, 2022-05-10, 5,           ",
        "2022-05-10, 2022-11-10, 2022-05-10, 6, 2022-11-10",
        "2022-05-10, 2022-11-11, 2022-05-10, 6, 2022-11-10", // the morrow
        "2022-08-31, 2023-02-27, 2022-08-31, 5,           ",
        "2022-08-31, 2023-02-28, 2022-08-31, 6, 2023-02-28",
        "2023-08-31, 2024-02-28, 2023-08-31, 5,           ",
        "2023-08-31, 2024-02-29, 2023-08-31, 6, 2024-02-29",
        "2023-08-29, 2024-02-29, 2023-08-29, 6, 2024-02-29",
        "2024-02-29, 2024-08-28, 2024-02-29, 5,           ",
        "2024-02-29, 2024-08-29, 2024-02-29, 6, 2024-08-29",
        "2022-06-30, 2022-12-30, 2022-06-30, 6, 2022-12-30",
        "2022-12-31, 2023-06-30, 2022-12-31, 6, 2023-06-30",
        "2022-12-31, 2023-12-31, 2022-12-31, 12, 2023-06-30",
    })
    void aRunIsAsLongAsItsDays(LocalDate from, LocalDate asOf, LocalDate heldSince, int months, LocalDate reachedOn) {
        var attainment = sweep(SINCE, asOf, ONE_PERSON, person(1, from, null));

        assertThat(attainment).isEqualTo(new Attainment(heldSince, months, reachedOn));
    }

    @Test
    void daysBeforeTheTierWasHeldDontCount() {
        var attainment =
                sweep(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 11, 30), ONE_PERSON, person(1, FIRST, null));

        assertThat(attainment).isEqualTo(new Attainment(LocalDate.of(2022, 6, 1), 5, null));
    }

    @Test
    void aDayBeforeTheStretchHasNoRun() {
        assertThat(sweep(SINCE, SINCE.minusDays(1), ONE_PERSON, person(1, FIRST, null)))
                .isEqualTo(Attainment.NONE);
    }

    @ParameterizedTest(name = "the next person from {0}: held since {1}, {2} months, reached on {3}")
    @CsvSource({
        "2022-07-01, 2022-03-01, 9, 2022-09-01", // the day on which the first leaves: no gap
        "2022-07-02, 2022-07-02, 5,           ", // a day without anybody
        "2022-06-01, 2022-03-01, 9, 2022-09-01", // both for a month
    })
    void oneDayWithoutBreaksTheRun(LocalDate next, LocalDate heldSince, int months, LocalDate reachedOn) {
        var attainment = sweep(
                SINCE,
                LocalDate.of(2022, 12, 15),
                ONE_PERSON,
                person(1, FIRST, LocalDate.of(2022, 7, 1)),
                person(2, next, null));

        assertThat(attainment).isEqualTo(new Attainment(heldSince, months, reachedOn));
    }

    @Test
    void onceReachedItStaysThroughABreak() {
        var leaves = LocalDate.of(2022, 9, 2);

        assertThat(sweep(SINCE, LocalDate.of(2022, 12, 1), ONE_PERSON, person(1, FIRST, leaves)))
                .isEqualTo(new Attainment(null, 0, LocalDate.of(2022, 9, 1)));
        assertThat(sweep(SINCE, LocalDate.of(2022, 12, 1), ONE_PERSON, person(1, FIRST, leaves.minusDays(1))))
                .isEqualTo(Attainment.NONE);
    }

    @Test
    void aSecondRunCanReachWhatTheFirstDidnt() {
        var attainment = sweep(
                SINCE,
                LocalDate.of(2023, 6, 15),
                ONE_PERSON,
                person(1, FIRST, LocalDate.of(2022, 8, 1)),
                person(2, LocalDate.of(2022, 12, 1), null));

        assertThat(attainment).isEqualTo(new Attainment(LocalDate.of(2022, 12, 1), 6, LocalDate.of(2023, 6, 1)));
    }

    @Test
    @DisplayName("R9: a person counts once, however many credentials they hold and however those overlap")
    void aPersonCountsOnce() {
        var two = editions(set(FIRST, 6, individuals(2, FOUNDATIONAL)));
        var second = LocalDate.of(2022, 8, 1);

        var facts = new Record[] {
            person(1, FIRST, LocalDate.of(2022, 7, 1)),
            person(1, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 5, 1)),
            person(1, LocalDate.of(2022, 6, 1), null),
            person(2, second, null)
        };

        for (var day : List.of("2022-04-15", "2022-06-15", "2022-07-15")) {
            assertThat(sweep(SINCE, LocalDate.parse(day), two, facts).heldSince())
                    .as(day)
                    .isNull();
        }
        assertThat(sweep(SINCE, LocalDate.of(2022, 9, 1), two, facts).heldSince())
                .isEqualTo(second);
    }

    @Test
    void oneKindOfCredentialDoesntStandForAnother() {
        var both = editions(set(FIRST, 6, individuals(1, FOUNDATIONAL), individuals(1, ASSOCIATE, SPECIALTY)));
        var asOf = LocalDate.of(2022, 9, 1);
        var foundational = person(1, FIRST, null);

        assertThat(sweep(SINCE, asOf, both, foundational)).isEqualTo(Attainment.NONE);
        assertThat(sweep(SINCE, asOf, both, foundational, new Holding("SECURITY_SPECIALTY", 2, FIRST, null)))
                .isEqualTo(new Attainment(SINCE, 6, asOf));
    }

    @Test
    @DisplayName("R5, R17: on each day the edition in force decides, also in the middle of a run")
    void aChangeOfEditionInMidRun() {
        var change = LocalDate.of(2022, 6, 1);
        var asOf = LocalDate.of(2022, 12, 31);
        var easier = set(change, 6, individuals(1, FOUNDATIONAL));
        var harder = set(change, 6, individuals(2, FOUNDATIONAL));
        var first = set(FIRST, 6, individuals(1, FOUNDATIONAL));
        var firstOfTwo = set(FIRST, 6, individuals(2, FOUNDATIONAL));

        assertThat(sweep(SINCE, asOf, editions(first, easier), person(1, FIRST, null))
                        .heldSince())
                .isEqualTo(SINCE);
        assertThat(sweep(SINCE, asOf, editions(firstOfTwo, easier), person(1, FIRST, null)))
                .isEqualTo(new Attainment(change, 6, LocalDate.of(2022, 12, 1)));
        assertThat(sweep(SINCE, asOf, editions(first, harder), person(1, FIRST, null)))
                .isEqualTo(Attainment.NONE);
    }

    @Test
    void theMonthsAskedAreThoseOfTheEditionOfTheDayAsked() {
        var change = LocalDate.of(2022, 6, 1);
        var both = editions(set(FIRST, 6, individuals(1, FOUNDATIONAL)), set(change, 3, individuals(1, FOUNDATIONAL)));

        assertThat(sweep(SINCE, change.minusDays(1), both, person(1, FIRST, null))
                        .isMet())
                .isFalse();
        assertThat(sweep(SINCE, change, both, person(1, FIRST, null)))
                .isEqualTo(new Attainment(SINCE, 3, LocalDate.of(2022, 6, 1)));
    }

    @Test
    @DisplayName("R1: the period of a time-bound row is that of the edition in force on the day")
    void aPeriodChangesWithTheEdition() {
        var change = LocalDate.of(2022, 6, 1);
        var plan = fact(Source.PLAN, "", 1, LocalDate.of(2022, 3, 15), null);
        var both = editions(
                set(FIRST, 6, timeBound(Measure.BUSINESS_PLAN, 1, "P1M")),
                set(change, 6, timeBound(Measure.BUSINESS_PLAN, 1, "P12M")));

        assertThat(sweep(SINCE, LocalDate.of(2022, 4, 14), both, plan).heldSince())
                .isEqualTo(plan.from());
        assertThat(sweep(SINCE, LocalDate.of(2022, 4, 15), both, plan).heldSince())
                .isNull();
        assertThat(sweep(SINCE, LocalDate.of(2023, 3, 14), both, plan).heldSince())
                .isEqualTo(change);
        assertThat(sweep(SINCE, LocalDate.of(2023, 3, 15), both, plan).heldSince())
                .isNull();
    }

    @Test
    void beforeTheFirstEditionTheFirstOneDecides() {
        var later = editions(set(LocalDate.of(2024, 1, 1), 6, individuals(1, FOUNDATIONAL)));

        assertThat(sweep(SINCE, LocalDate.of(2022, 9, 1), later, person(1, FIRST, null)))
                .isEqualTo(new Attainment(SINCE, 6, LocalDate.of(2022, 9, 1)));
    }

    @Test
    @DisplayName("R17: a fact that arrives late counts for the days of the past that it speaks of")
    void aLateFactMendsThePast() {
        var asOf = LocalDate.of(2022, 12, 1);
        var known = person(1, LocalDate.of(2022, 9, 1), null);
        var late = person(2, LocalDate.of(2022, 5, 1), LocalDate.of(2022, 9, 1));

        assertThat(sweep(SINCE, asOf, ONE_PERSON, known)).isEqualTo(new Attainment(known.from(), 3, null));
        assertThat(sweep(SINCE, asOf, ONE_PERSON, known, late))
                .isEqualTo(new Attainment(late.from(), 7, LocalDate.of(2022, 11, 1)));
    }

    @Test
    @DisplayName("R12, FAQ 17: launches count by number and by their sum, to the cent")
    void launchesOfADayCountTogether() {
        var launches = editions(set(
                FIRST,
                6,
                timeBound(Measure.LAUNCHED_OPPORTUNITIES, 3, "P12M"),
                timeBound(Measure.LAUNCHED_MRR, 1000, "P12M")));
        var asOf = LocalDate.of(2022, 5, 1);
        var two = launches(LocalDate.of(2022, 4, 1), 2, "999.98");
        var cent = launches(LocalDate.of(2022, 4, 10), 1, "0.01");
        var twoCents = launches(LocalDate.of(2022, 4, 20), 1, "0.02");

        assertThat(sweep(SINCE, asOf, launches, two, cent)).isEqualTo(Attainment.NONE);
        assertThat(sweep(SINCE, asOf, launches, two, twoCents).heldSince()).isEqualTo(twoCents.from());
        assertThat(sweep(SINCE, LocalDate.of(2023, 3, 31), launches, two, twoCents)
                        .months())
                .isEqualTo(11);
        assertThat(sweep(SINCE, LocalDate.of(2023, 4, 1), launches, two, twoCents)
                        .heldSince())
                .isNull();
    }

    @Test
    @DisplayName("R15, FAQ 27: only designations of the row's list count, a renewed one once")
    void designationsCountByTheirKind() {
        var row = editions(set(FIRST, 6, designations(2, "MSP", "COMPETENCY:devops")));
        var asOf = LocalDate.of(2022, 5, 1);
        var msp = fact(Source.DESIGNATION, "MSP", 1, FIRST, null);
        var mspAgain = fact(Source.DESIGNATION, "MSP", 1, SINCE, null);
        var security = fact(Source.DESIGNATION, "COMPETENCY:security", 2, FIRST, null);
        var devops = fact(Source.DESIGNATION, "COMPETENCY:devops", 3, LocalDate.of(2022, 4, 1), null);

        assertThat(sweep(SINCE, asOf, row, msp, mspAgain, security)).isEqualTo(Attainment.NONE);
        assertThat(sweep(SINCE, asOf, row, msp, devops).heldSince()).isEqualTo(devops.from());
    }

    @Test
    @DisplayName("R20, R21: a customer and a respondent count once at a time, for a year of 365 days")
    void customersAndRespondentsCountOnceAtATime() {
        var rows = editions(set(
                FIRST,
                6,
                timeBound(Measure.REFERENCEABLE_CUSTOMERS, 1, "P365D"),
                timeBound(Measure.CSAT_RESPONSES, 1, "P365D")));
        var reference = fact(Source.REFERENCE, "", 1, LocalDate.of(2023, 3, 1), null);
        var response = fact(Source.CSAT, "", 1, LocalDate.of(2023, 4, 1), null);
        var again = fact(Source.REFERENCE, "", 1, LocalDate.of(2024, 2, 1), null);

        assertThat(sweep(SINCE, LocalDate.of(2024, 2, 28), rows, reference, response)
                        .heldSince())
                .isEqualTo(response.from());
        assertThat(sweep(SINCE, LocalDate.of(2024, 2, 29), rows, reference, response)
                        .heldSince())
                .isNull();
        assertThat(sweep(SINCE, LocalDate.of(2024, 3, 30), rows, reference, response, again)
                        .heldSince())
                .isEqualTo(response.from());
        assertThat(sweep(SINCE, LocalDate.of(2024, 3, 31), rows, reference, response, again)
                        .heldSince())
                .isNull();
    }

    @Test
    void theOrderOfFactsDoesntMatter() {
        var random = new Random(17);
        var facts = new ArrayList<Holding>();
        for (int i = 0; i < 40; i++) {
            var from = FIRST.plusDays(random.nextInt(600));
            facts.add(person(random.nextInt(5), from, from.plusDays(random.nextInt(90))));
        }
        var row = editions(set(FIRST, 2, individuals(2, FOUNDATIONAL)));
        var asOf = LocalDate.of(2023, 8, 1);
        var expected = SustainedAttainment.sweep(Tier.PREMIER, SINCE, Histories.of(row, facts), row, asOf);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(facts, random);
            assertThat(SustainedAttainment.sweep(Tier.PREMIER, SINCE, Histories.of(row, facts), row, asOf))
                    .isEqualTo(expected);
        }
    }

    private static Attainment sweep(
            LocalDate since, LocalDate asOf, NavigableMap<LocalDate, RequirementSet> editions, Record... facts) {
        return SustainedAttainment.sweep(Tier.PREMIER, since, Histories.of(editions, List.of(facts)), editions, asOf);
    }

    private static Holding person(long person, LocalDate from, LocalDate until) {
        return new Holding("CLOUD_PRACTITIONER", person, from, until);
    }

    private static CountingFact launches(LocalDate day, long count, String amount) {
        return new CountingFact(Source.LAUNCH, "", 0, day, null, count, new BigDecimal(amount));
    }

    private static CountingFact fact(Source source, String kind, long key, LocalDate from, LocalDate until) {
        return new CountingFact(source, kind, key, from, until, 1, BigDecimal.ZERO);
    }
}
