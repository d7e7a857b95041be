package org.tierboard.demo;

import static org.assertj.core.api.Assertions.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.TestDatabase;
import org.tierboard.account.Visibility;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.Stage;
import org.tierboard.evaluation.Status;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;

/** What the demonstration's partners show on the day on which it is made, in a database of its own. */
@SpringBootTest(properties = "tierboard.test.database=demo-network")
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoNetworkTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    DemoNetwork network;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private List<PartnerCard> cards = List.of();

    @BeforeAll
    void makeIt() {
        transactions.executeWithoutResult(status -> network.write(TODAY));
        cards = cards(TODAY);
    }

    /** The table of "How to Read Your Partner Scorecard", rules.md section 9. */
    @Test
    void guidesSampleHasTheGuidesCard() {
        var card = card("GUIDE", TODAY);

        assertThat(card.stage()).isEqualTo(Stage.VALIDATED);
        assertThat(card.isFeePaid()).isTrue();
        assertThat(GuideCard.of(card)).isEqualTo(GuideCard.TABLE);
    }

    @Test
    void isSpreadLikeTheRealOne() {
        assertThat(cards).hasSizeBetween(55, 65);
        assertThat(holding(Tier.SELECT)).isGreaterThan(2 * holding(Tier.ADVANCED));
        assertThat(holding(Tier.ADVANCED)).isGreaterThan(2 * holding(Tier.PREMIER));
        assertThat(holding(Tier.PREMIER)).isPositive();
        assertThat(holding(null)).isPositive();
    }

    @Test
    void hasEveryStageAndEveryStatusInEveryColumn() {
        assertThat(scorecards().map(Scorecard::stage)).containsAll(EnumSet.allOf(Stage.class));
        assertThat(statuses()).containsAll(EnumSet.allOf(Status.class));
    }

    @Test
    void hasNoPartnerThatNothingCanBeSaidOf() {
        assertThat(cards).extracting(PartnerCard::name).doesNotHaveDuplicates();
        assertThat(scorecards()).allSatisfy(card -> assertThat(card.rows()).isNotEmpty());
    }

    /** R17. */
    @Test
    void onePartnerIsTwoDaysShortOfSixMonths() {
        assertThat(attainmentMet(TODAY.plusDays(1))).isFalse();
        assertThat(attainmentMet(TODAY.plusDays(2))).isTrue();
        assertThat(card(Cast.ALMOST, TODAY).attainment().months()).isEqualTo(5);
    }

    @Test
    void somebodyMayAskForSelectAndSomebodyForAdvanced() {
        assertThat(scorecards()
                        .map(Scorecard::upgrade)
                        .filter(Objects::nonNull)
                        .filter(column -> column.met())
                        .map(column -> column.tier()))
                .contains(Tier.SELECT, Tier.ADVANCED);
    }

    /** The review itself is what an approval of the application provides (R18). */
    @Test
    void somebodyMayApplyForPremier() {
        assertThat(card("APPLICANT", TODAY).rows())
                .filteredOn(row -> row.upgrade() != null && !row.upgrade().isMet())
                .extracting(row -> row.requirement().row().value())
                .containsExactly("executive-business-review");
    }

    @Test
    void someReviewsAreNearAndSomeOverdueWithTheTierAtStake() {
        assertThat(scorecards().filter(card -> isReviewWithin(card, 14))).isNotEmpty();
        assertThat(scorecards().filter(Scorecard::isReviewOverdue))
                .anyMatch(card -> !Objects.requireNonNull(card.renewal()).met());
    }

    @Test
    void thereAreRenewalsThatAreMetAndSuchThatAreNot() {
        for (Tier tier : Tier.values()) {
            assertThat(scorecards()
                            .map(Scorecard::renewal)
                            .filter(Objects::nonNull)
                            .filter(column -> column.tier() == tier)
                            .map(column -> column.met()))
                    .as("renewal of %s", tier)
                    .contains(true, false);
        }
    }

    @Test
    void onePartnerHasTwentyFiveThousandLaunches() {
        assertThat(
                        count(
                                "select count(*) from opportunity_counting join partner using (partner_no) where partner_id = 'GIANT'"))
                .isBetween(25_000, 25_010);
    }

    @Test
    void showsWhatPeopleAskAbout() {
        assertThat(
                        count(
                                "select count(*) from credential where credential_no not in (select credential_no from holding)"))
                .as("credentials of nobody")
                .isPositive();
        assertThat(count("select count(*) from holding where counts_until <= date '2026-11-23'"))
                .as("expired credentials")
                .isPositive();
        assertThat(count("select count(*) from opportunity where origin = 'AWS' and not shared"))
                .as("withheld opportunities")
                .isPositive();
        assertThat(count("select count(*) from csat_response where not shared_with_partner"))
                .as("private responses")
                .isPositive();
        assertThat(count("select count(*) from csat_response where email_confirmed_on is null"))
                .as("unchecked responses")
                .isPositive();
        assertThat(count("select count(*) from public_reference where approved_on is null"))
                .as("references that wait")
                .isPositive();
        assertThat(count(
                        "select count(*) from (select from opportunity group by opportunity_id having count(*) > 2) o"))
                .as("opportunities of several partners")
                .isPositive();
    }

    /** R10. */
    @Test
    void peopleHaveMovedFromPartnerToPartner() {
        assertThat(count("""
                        select count(*)
                          from (select from individual_address group by address having count(distinct partner_no) > 1) a
                        """)).isPositive();
    }

    /** R20. */
    @Test
    void customersAreSpelledInMoreThanOneWay() {
        assertThat(count("""
                        select count(*)
                          from (select from public_reference
                                 group by partner_no, customer_key having count(distinct customer) > 1) c
                        """)).isPositive();
    }

    private Scorecard card(String id, LocalDate day) {
        return cards(day).stream()
                .filter(card -> card.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .scorecard();
    }

    private List<PartnerCard> cards(LocalDate day) {
        var all = new ArrayList<PartnerCard>();
        scorecards.forEach(new Visibility(true, List.of()), day, all::add);
        return all;
    }

    private Stream<Scorecard> scorecards() {
        return cards.stream().map(PartnerCard::scorecard);
    }

    private boolean attainmentMet(LocalDate day) {
        return card(Cast.ALMOST, day).attainment().isMet();
    }

    private long holding(Tier tier) {
        return scorecards()
                .filter(card -> tier == tier(card.standing().period()))
                .count();
    }

    private static Tier tier(TierPeriod period) {
        return period == null ? null : period.tier();
    }

    private static boolean isReviewWithin(Scorecard card, int days) {
        var period = card.standing().period();
        return period != null
                && period.isReviewAhead(TODAY)
                && period.nextReviewOn().isBefore(TODAY.plusDays(days));
    }

    private Stream<Status> statuses() {
        return scorecards()
                .flatMap(card -> card.rows().stream())
                .flatMap(row -> Stream.of(row.renewal(), row.upgrade()))
                .filter(Objects::nonNull)
                .map(Cell::status);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
