package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.account.Visibility;
import org.tierboard.evaluation.Stage;
import org.tierboard.facts.Network;
import org.tierboard.facts.NetworkTables;
import org.tierboard.kernel.Tier;

@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class PortfolioQueriesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Visibility EVERYTHING = new Visibility(true, List.of());

    @Autowired
    PortfolioQueries portfolio;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcTemplate jdbc;

    private final Network network = new Network();

    @Test
    void putsTheMostUrgentReviewFirstAndPartnersWithoutOneLast() {
        partner("LATER", "SELECT", DAY.plusDays(91));
        partner("NOBODY", "NONE", null);
        partner("TODAY", "PREMIER", DAY);
        partner("OVERDUE", "ADVANCED", DAY.minusDays(12));
        partner("SOON", "SELECT", DAY.plusDays(30));
        network.partner("NEVER");

        assertThat(ids(PortfolioFilter.ALL, PortfolioSort.REVIEW))
                .containsExactly("OVERDUE", "TODAY", "SOON", "LATER", "NEVER", "NOBODY");
        assertThat(ids(PortfolioFilter.ALL, PortfolioSort.TIER))
                .containsExactly("TODAY", "OVERDUE", "LATER", "SOON", "NEVER", "NOBODY");
        assertThat(ids(PortfolioFilter.ALL, PortfolioSort.NAME))
                .containsExactly("LATER", "NEVER", "NOBODY", "OVERDUE", "SOON", "TODAY");
    }

    /** R3: on the review day itself the review is overdue. */
    @Test
    void tellsReviewsApartByTheirDay() {
        partner("OVERDUE", "SELECT", DAY);
        partner("IN-1", "SELECT", DAY.plusDays(1));
        partner("IN-30", "SELECT", DAY.plusDays(30));
        partner("IN-31", "SELECT", DAY.plusDays(31));
        partner("IN-90", "SELECT", DAY.plusDays(90));
        partner("IN-91", "SELECT", DAY.plusDays(91));
        partner("NONE", "NONE", null);

        assertThat(ids(ReviewState.OVERDUE)).containsExactly("OVERDUE");
        assertThat(ids(ReviewState.WITHIN_30_DAYS)).containsExactly("IN-1", "IN-30");
        assertThat(ids(ReviewState.WITHIN_90_DAYS)).containsExactly("IN-1", "IN-30", "IN-31", "IN-90");
        assertThat(ids(ReviewState.LATER)).containsExactly("IN-91");
        assertThat(ids(ReviewState.NONE)).containsExactly("NONE");
    }

    @Test
    void narrowsByTierAndStage() {
        partner("UNPAID", "SELECT", DAY.plusDays(40)).membership(DAY.minusYears(1), DAY.minusDays(1));
        partner("PAID", "SELECT", DAY.plusDays(40)).membership(DAY, DAY);
        partner("FRESH", "NONE", null).membership(DAY, DAY);
        partner("TOMORROW", "ADVANCED", DAY.plusDays(40)).membership(DAY.plusDays(1), DAY.plusYears(1));

        assertThat(ids(new PortfolioFilter("", TierChoice.SELECT, null, null, null)))
                .containsExactly("PAID", "UNPAID");
        assertThat(ids(new PortfolioFilter("", TierChoice.NONE, null, null, null)))
                .containsExactly("FRESH");
        assertThat(ids(new PortfolioFilter("", null, Stage.VALIDATED, null, null)))
                .containsExactly("PAID");
        assertThat(ids(new PortfolioFilter("", null, Stage.CONFIRMED, null, null)))
                .containsExactly("FRESH");
        assertThat(ids(new PortfolioFilter("", TierChoice.SELECT, Stage.REGISTERED, ReviewState.WITHIN_90_DAYS, null)))
                .containsExactly("UNPAID");
    }

    /** R5: tier, review date and stage are those of the day; the card says the same. */
    @Test
    void agreesWithTheCardOnEveryDay() {
        partner("MOVER", "SELECT", DAY.minusYears(2), DAY.minusYears(1))
                .membership(DAY.minusYears(1), DAY.plusMonths(1))
                .tier("ADVANCED", DAY.minusMonths(14), DAY.minusMonths(2))
                .tier("NONE", DAY.minusDays(1), null)
                .tier("PREMIER", DAY.plusDays(1), DAY.plusYears(1));
        write();

        for (var day : List.of(
                DAY.minusYears(3),
                DAY.minusYears(2),
                DAY.minusMonths(14),
                DAY.minusMonths(14).minusDays(1),
                DAY.minusDays(1),
                DAY,
                DAY.plusDays(1),
                DAY.plusMonths(2))) {
            var entry = page(PortfolioFilter.ALL, PortfolioSort.ID, PageRequest.first(5), day)
                    .entries()
                    .get(0);
            var card = scorecards.of(List.of(entry.partnerNo()), day).get(0).scorecard();

            assertThat(entry.stage()).as("%s", day).isEqualTo(card.stage());
            assertThat(entry.tier())
                    .as("%s", day)
                    .isEqualTo(tier(card.standing().period()));
        }
    }

    @Test
    void findsByAPartOfNameOrIdWithoutRegardToCase() {
        partner("ACME-1", "SELECT", DAY.plusDays(9));
        partner("B_2", "SELECT", DAY.plusDays(9));

        assertThat(ids(new PortfolioFilter(" acme ", null, null, null, null))).containsExactly("ACME-1");
        assertThat(ids(new PortfolioFilter("_", null, null, null, null))).containsExactly("B_2");
        assertThat(ids(new PortfolioFilter("partner a", null, null, null, null)))
                .containsExactly("ACME-1");
        assertThat(ids(new PortfolioFilter("nothing like it", null, null, null, null)))
                .isEmpty();
    }

    @Test
    void pagesNeverOverlapAndCountEverybody() {
        IntStream.range(0, 57).forEach(i -> partner("P-%02d".formatted(i), "SELECT", DAY.plusDays(i / 20)));
        write();

        var pages = IntStream.range(0, 4)
                .mapToObj(i -> page(PortfolioFilter.ALL, PortfolioSort.REVIEW, new PageRequest(i, 25), DAY))
                .toList();

        assertThat(pages).extracting(slice -> slice.entries().size()).containsExactly(25, 25, 7, 0);
        assertThat(pages).allSatisfy(slice -> assertThat(slice.total()).isEqualTo(57));
        assertThat(pages.stream().flatMap(slice -> slice.entries().stream()).map(PortfolioEntry::partnerId))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(pages.get(3).isPastTheEnd()).isTrue();
        assertThat(pages.get(3).last()).isEqualTo(new PageRequest(2, 25));
    }

    @Test
    void showsOnlyWhatTheViewerMaySee() {
        partner("MINE", "SELECT", DAY.plusDays(9));
        partner("OTHERS", "SELECT", DAY.plusDays(9));
        var tables = write();
        var mine = new Visibility(false, List.of(tables.partnerNo("MINE")));

        var slice = portfolio.page(mine, PortfolioFilter.ALL, PortfolioSort.NAME, PageRequest.first(25), DAY);
        var nobody = portfolio.page(
                new Visibility(false, List.of()), PortfolioFilter.ALL, PortfolioSort.TIER, PageRequest.first(25), DAY);

        assertThat(slice.entries()).extracting(PortfolioEntry::partnerId).containsExactly("MINE");
        assertThat(slice.total()).isEqualTo(1);
        assertThat(nobody.entries()).isEmpty();
        assertThat(nobody.total()).isZero();
    }

    private org.tierboard.facts.PartnerFacts partner(String id, String tier, @Nullable LocalDate review) {
        return partner(id, tier, DAY.minusDays(20), review);
    }

    private org.tierboard.facts.PartnerFacts partner(
            String id, String tier, LocalDate since, @Nullable LocalDate review) {
        return network.partner(id).tier(tier, since, review);
    }

    private NetworkTables write() {
        return new NetworkTables(jdbc).write(network);
    }

    private List<String> ids(ReviewState review) {
        return ids(new PortfolioFilter("", null, null, review, null), PortfolioSort.REVIEW);
    }

    private List<String> ids(PortfolioFilter filter) {
        return ids(filter, PortfolioSort.ID);
    }

    private List<String> ids(PortfolioFilter filter, PortfolioSort sort) {
        if (!network.partners.isEmpty()) {
            write();
            network.partners.clear();
        }
        return page(filter, sort, PageRequest.first(25), DAY).entries().stream()
                .map(PortfolioEntry::partnerId)
                .toList();
    }

    private PortfolioSlice page(PortfolioFilter filter, PortfolioSort sort, PageRequest page, LocalDate day) {
        return portfolio.page(EVERYTHING, filter, sort, page, day);
    }

    private static @Nullable Tier tier(org.tierboard.evaluation.@Nullable TierPeriod period) {
        return period == null ? null : period.tier();
    }
}
