package org.tierboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tierboard.kernel.Tier;

/** The partners with a part to play: each shows one situation that people ask about. */
final class Cast {

    static final String GUIDE = "GUIDE";
    static final String ALMOST = "ALMOST";
    static final String GIANT = "GIANT";

    /** How many days ago the review of STEADY was. */
    static final int STEADY_OVERDUE = 2;

    private static final String JOINT_OPPORTUNITY = "O-JOINT";

    private final Facts facts;
    private final LocalDate today;

    Cast(Facts facts) {
        this.facts = facts;
        this.today = facts.today();
    }

    /** The guide's own sample: its card is the table of "How to Read Your Partner Scorecard". */
    PartnerStory guide() {
        var since = today.minusDays(14).minusYears(2);
        var story = PartnerStory.of(facts, GUIDE, "Guide Sample Consulting")
                .joined(since.minusMonths(3))
                .holds(Tier.SELECT, since, 2)
                .employs(new Staff(4, 4, 4, 3, 0), since);
        var amounts =
                List.of("1250.00", "2480.40", "980.16", "3488.00", "2300.00").iterator();
        new Days(today.minusDays(200), today.minusDays(30))
                .spread(5)
                .forEach(day -> story.sales().launch(day, new BigDecimal(amounts.next())));
        return story;
    }

    /** Holds the criteria of Premier for six months in two days. */
    PartnerStory almostReadyForPremier() {
        return candidate(ALMOST, "Almond & Most Cloud Services", sixMonthsBefore(today.plusDays(2)));
    }

    /** Has everything that Premier asks but the executive business review. */
    PartnerStory readyForPremier() {
        var story = candidate("APPLICANT", "Halvorsen Reed Digital", today.minusMonths(9));
        for (int i = 0; i < 3; i++) {
            story.sales().hope();
        }
        return story;
    }

    /** The same, a step behind. */
    PartnerStory nextForPremier() {
        return candidate("CANDIDATE", "Brightwater Vale Engineering", today.minusMonths(8));
    }

    /** The review date has come, and renewal is met. */
    PartnerStory steady() {
        var since = today.minusDays(STEADY_OVERDUE).minusYears(2);
        return PartnerStory.of(facts, "STEADY", "Steadfast Cloud Partners")
                .joined(since)
                .holds(Tier.SELECT, since, 1)
                .employs(new Staff(6, 5, 3, 3, 1), since)
                .launched(14, lastTwoYears(), 900);
    }

    /** 25,000 launches in four years. */
    PartnerStory giant() {
        var since = today.minusDays(130).minusYears(3);
        return PartnerStory.of(facts, GIANT, "Meridian Skyworks Global")
                .joined(since.minusYears(2))
                .holds(Tier.PREMIER, since, 3)
                .employs(new Staff(110, 60, 40, 90, 40), today.minusMonths(28))
                .planned(today.minusDays(100))
                .competent("DevOps", today.minusYears(2))
                .competent("Security", today.minusYears(1))
                .managesServices(today.minusYears(3))
                .architectsWell(today.minusMonths(20))
                .named(60, lastTwoYears())
                .rated(160, lastTwoYears());
    }

    PartnerStory readyForAdvanced() {
        var since = today.minusMonths(7).minusYears(1);
        return PartnerStory.of(facts, "READY", "Nightingale Systems House")
                .joined(since.minusMonths(2))
                .holds(Tier.SELECT, since, 1)
                .employs(new Staff(12, 10, 6, 8, 4), since)
                .launched(70, lastTwoYears(), 900)
                .planned(today.minusMonths(2))
                .named(8, lastTwoYears())
                .rated(60, lastTwoYears());
    }

    PartnerStory readyForSelect() {
        return PartnerStory.of(facts, "STARTER", "Springboard & Daughters")
                .joined(today.minusMonths(9))
                .employs(new Staff(6, 5, 3, 3, 0), today.minusMonths(8))
                .launched(5, new Days(today.minusMonths(6), today.minusDays(10)), 700);
    }

    /** The review date has come, and renewal isn't met: no plan, and too few responses. */
    PartnerStory overdue() {
        var since = today.minusDays(12).minusYears(3);
        return PartnerStory.of(facts, "OVERDUE", "Latimer Tide Consulting")
                .joined(since)
                .holds(Tier.ADVANCED, since, 2)
                .employs(new Staff(16, 12, 7, 10, 5), today.minusMonths(26))
                .launched(64, new Days(today.minusMonths(24), today.minusDays(20)), 1_100)
                .named(7, new Days(today.minusMonths(20), today.minusMonths(1)))
                .rated(17, new Days(today.minusMonths(11), today.minusMonths(1)));
    }

    /** Nine days before the review a certification has lapsed, and two launches are missing. */
    PartnerStory slipping() {
        var since = today.plusDays(9).minusYears(3);
        var story = PartnerStory.of(facts, "SLIPPING", "Copperfield Data Works")
                .joined(since)
                .holds(Tier.SELECT, since, 2)
                .employs(new Staff(5, 4, 2, 1, 0), since)
                .launched(1, new Days(today.minusMonths(3), today), 800);
        story.people().lapse("DEVELOPER_ASSOCIATE", today.minusDays(6));
        return story;
    }

    PartnerStory stoppedPaying() {
        var since = today.minusMonths(5).minusYears(1);
        return PartnerStory.of(facts, "UNPAID", "Grafton & Lowe Technologies")
                .joinedAndStoppedPaying(since, today.minusDays(25))
                .holds(Tier.SELECT, since, 1)
                .employs(new Staff(5, 5, 3, 3, 1), since)
                .launched(9, lastTwoYears(), 900);
    }

    PartnerStory lostItsTier() {
        var since = today.minusMonths(2).minusYears(1);
        return PartnerStory.of(facts, "FALLEN", "Old Harbour Hosting")
                .joined(since)
                .holds(Tier.SELECT, since, 0)
                .lost(today.minusMonths(2))
                .employs(new Staff(3, 3, 1, 1, 0), since)
                .launched(2, lastTwoYears(), 400);
    }

    /** Three partners tagged on one opportunity: each gets the full count and amount (FAQ 18). */
    void together(List<PartnerStory> stories) {
        stories.forEach(story ->
                story.sales().launchTogether(JOINT_OPPORTUNITY, today.minusDays(50), new BigDecimal("4200.00")));
    }

    private PartnerStory candidate(String id, String name, LocalDate criteriaHeldSince) {
        var since = today.minusMonths(8).minusYears(1);
        return PartnerStory.of(facts, id, name)
                .joined(since.minusYears(2))
                .holds(Tier.ADVANCED, since, 1)
                .employs(new Staff(40, 24, 14, 30, 14), today.minusMonths(30))
                .launched(140, lastTwoYears(), 1_500)
                .planned(today.minusMonths(14))
                .planned(today.minusMonths(3))
                .competent("Migration", today.minusMonths(14))
                .architectsWell(today.minusMonths(13))
                .competent("DevOps", criteriaHeldSince)
                .named(24, lastTwoYears())
                .rated(100, lastTwoYears());
    }

    private Days lastTwoYears() {
        return new Days(today.minusYears(2), today);
    }

    /** The day to begin on, so that the six months are full on a day, or as soon after it as months have days. */
    static LocalDate sixMonthsBefore(LocalDate day) {
        var beginning = day.minusMonths(6);
        return beginning.plusMonths(6).isBefore(day) ? beginning.plusDays(1) : beginning;
    }
}
