package org.tierboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.tierboard.kernel.Tier;

/** The many others: mostly Select, fewer Advanced, few Premier; some strong, some weak, their reviews all over the year. */
final class Crowd {

    private static final int SELECT = 24;
    private static final int ADVANCED = 10;
    private static final int PREMIER = 4;
    private static final int WITHOUT_TIER = 10;

    private static final List<Staff> SELECT_STAFF = List.of(
            new Staff(3, 3, 1, 1, 0), new Staff(5, 4, 2, 2, 0), new Staff(7, 6, 4, 5, 2), new Staff(9, 8, 5, 6, 3));

    private static final List<Staff> ADVANCED_STAFF =
            List.of(new Staff(9, 7, 3, 5, 2), new Staff(14, 9, 5, 8, 4), new Staff(24, 16, 9, 18, 8));

    private static final List<Integer> SELECT_LAUNCHES = List.of(2, 9, 16, 38, 6, 11);
    private static final List<Integer> ADVANCED_LAUNCHES = List.of(26, 60, 130, 44, 52, 90, 38, 70, 935, 48);
    private static final List<Integer> PREMIER_LAUNCHES = List.of(140, 420, 84, 230);
    private static final List<String> COMPETENCIES =
            List.of("DevOps", "Migration", "Security", "Data and Analytics", "Retail");

    private final Facts facts;
    private final LocalDate today;
    private final Days lastTwoYears;
    private int registered;

    Crowd(Facts facts) {
        this.facts = facts;
        this.today = facts.today();
        this.lastTwoYears = new Days(today.minusYears(2), today);
    }

    void gather() {
        each(SELECT, this::select);
        each(ADVANCED, this::advanced);
        each(PREMIER, this::premier);
        each(WITHOUT_TIER, this::withoutTier);
    }

    private void each(int count, IntConsumer story) {
        for (int i = 0; i < count; i++) {
            story.accept(i);
            facts.turnPage();
        }
    }

    private void select(int i) {
        var renewedOn = renewedOn(i, 15);
        var story = member(renewedOn, Tier.SELECT, i % 3)
                .employs(SELECT_STAFF.get(i % SELECT_STAFF.size()), today.minusMonths(13 + i))
                .launched(SELECT_LAUNCHES.get(i % SELECT_LAUNCHES.size()), lastTwoYears, 600);
        dailyLife(story, i);
    }

    private void advanced(int i) {
        var story = member(renewedOn(i, 36), Tier.ADVANCED, i % 3)
                .employs(ADVANCED_STAFF.get(i % ADVANCED_STAFF.size()), today.minusMonths(20 + i))
                .launched(ADVANCED_LAUNCHES.get(i), lastTwoYears, 1_000)
                .planned(today.minusMonths(2 + 2L * i))
                .named(2 + i, lastTwoYears)
                .rated(24 + 6 * i, lastTwoYears);
        if (i % 2 == 0) {
            story.competent(COMPETENCIES.get(i % COMPETENCIES.size()), today.minusMonths(10 + i));
        }
        dailyLife(story, i);
    }

    private void premier(int i) {
        var story = member(renewedOn(i, 85), Tier.PREMIER, 2)
                .employs(new Staff(38 + 4 * i, 22 + i, 12 + i, 28 + i, 12 + i), today.minusMonths(22 + i))
                .launched(PREMIER_LAUNCHES.get(i), lastTwoYears, 1_900)
                .planned(today.minusMonths(2 + i))
                .managesServices(today.minusYears(2))
                .architectsWell(today.minusMonths(18))
                .named(18 + i, lastTwoYears)
                .rated(66 + 10 * i, lastTwoYears);
        COMPETENCIES.subList(0, 1 + i).forEach(name -> story.competent(name, today.minusMonths(16)));
        dailyLife(story, i);
    }

    /** Every other one is confirmed; the rest have done no more than sign up. */
    private void withoutTier(int i) {
        var story = next();
        if (i % 2 == 0) {
            story.joined(today.minusMonths(1 + i))
                    .employs(new Staff(1 + i / 2, 1 + i / 3, i / 4, i / 4, 0), today.minusMonths(i))
                    .launched(i / 3, new Days(today.minusMonths(5), today), 500);
        }
    }

    /** What happens at any partner, at some more than at others. */
    private void dailyLife(PartnerStory story, int i) {
        story.sales().hope();
        story.people().lapse("SYSOPS_ADMINISTRATOR_ASSOCIATE", today.minusDays(20 + 9L * i));
        story.voices().propose(today.minusDays(1 + i % 6));
        if (i % 2 == 0) {
            story.people().earnUnderUnknownAddress("CLOUD_PRACTITIONER", today.minusDays(70 + i));
            story.voices().rateUnchecked(today.minusDays(i));
            story.voices().isKnown(today.minusDays(30 + i));
        }
        if (i % 3 == 0) {
            story.voices().nameTwice(today.minusDays(15 + i));
            story.sales().launchInPublic(today.minusDays(90), today.minusDays(30));
        }
    }

    private PartnerStory member(LocalDate renewedOn, Tier tier, int reviewsPassed) {
        var since = renewedOn.minusYears(reviewsPassed);
        return next().joined(since.minusDays(40)).holds(tier, since, reviewsPassed);
    }

    private PartnerStory next() {
        var number = registered++;
        return PartnerStory.of(facts, "P-" + (1001 + number), Names.partner(number));
    }

    /** All over the last year; every eighth partner's review is overdue. */
    private LocalDate renewedOn(int i, int daysApart) {
        var daysAgo = 8 + daysApart * i;
        return i % 8 == 5 ? today.minusYears(1).minusDays(3L + i) : today.minusDays(daysAgo % 364);
    }
}
