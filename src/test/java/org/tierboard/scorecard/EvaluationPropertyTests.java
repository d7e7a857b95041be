package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.account.Visibility;
import org.tierboard.facts.NetworkTables;
import org.tierboard.facts.PartnerFacts;
import org.tierboard.oracle.Borders;
import org.tierboard.oracle.NaiveCard;
import org.tierboard.oracle.NaiveCards;
import org.tierboard.oracle.RandomPartners;

/**
 * The product against a naive second implementation: random partners, every border day, every cell. The seeds are fixed, so
 * that a difference stays found; another one is tried with {@code -Dtest.seed=...}.
 */
@DisplayName("R1-R26: every cell of 10,000 random cards is what a naive second implementation says")
@SpringBootTest(properties = "tierboard.guides.later-editions=true")
@Import(TestDatabase.class)
@Transactional
@Tag("exhaustive")
class EvaluationPropertyTests {

    private static final Logger log = LoggerFactory.getLogger(EvaluationPropertyTests.class);
    private static final int PARTNERS = 60;
    private static final int DAYS_BETWEEN = 12;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theCardsOfARandomNetworkAreTheNaiveOnes(long fixed) {
        var seed = Long.getLong("test.seed", fixed);
        var network = RandomPartners.network(seed, PARTNERS);
        var tables = new NetworkTables(jdbc).write(network);
        var oracle = new NaiveCards(network, true);
        var census = new Census();

        for (var day : Borders.days(seed, DAYS_BETWEEN)) {
            var cards = cards(day);
            for (var partner : network.partners) {
                var expected = oracle.card(partner, day);
                assertSame(
                        expected,
                        cards.get(partner.id),
                        () -> "seed %d, %s on %s, tiers %s".formatted(seed, partner.id, day, partner.tiers));
                census.add(expected);
            }
            assertSame(cards, sample(network.partners, day), tables, day);
        }

        log.info("Seed {}: {}", seed, census);
        census.assertWorthTheName();
    }

    private Map<String, NaiveCard> cards(LocalDate day) {
        var cards = new HashMap<String, NaiveCard>();
        scorecards.forEach(
                new Visibility(true, List.of()),
                day,
                card -> cards.put(card.id().value(), PlainCards.plain(card.scorecard())));
        return cards;
    }

    /** Told cell by cell only when they differ: that way of comparing is slow. */
    private static void assertSame(NaiveCard expected, NaiveCard actual, Supplier<String> where) {
        if (!expected.equals(actual)) {
            assertThat(actual).as(where).usingRecursiveComparison().isEqualTo(expected);
        }
        assertThat(List.copyOf(actual.rows().keySet()))
                .as(where)
                .isEqualTo(List.copyOf(expected.rows().keySet()));
    }

    /** The statement for some partners says what the one for all does. */
    private void assertSame(
            Map<String, NaiveCard> cards, List<PartnerFacts> sample, NetworkTables tables, LocalDate day) {
        var numbers =
                sample.stream().map(partner -> tables.partnerNo(partner.id)).toList();
        assertThat(scorecards.of(numbers, day))
                .hasSize(numbers.size())
                .allSatisfy(card -> assertThat(PlainCards.plain(card.scorecard()))
                        .isEqualTo(cards.get(card.id().value())));
    }

    private static List<PartnerFacts> sample(List<PartnerFacts> partners, LocalDate day) {
        var start = Math.floorMod(day.hashCode(), partners.size() - 3);
        return partners.subList(start, start + 3);
    }

    /** What was compared; a suite that never saw a met column or a run of six months would prove little. */
    private static final class Census {

        private final Map<String, Integer> seen = new TreeMap<>();
        private int cards;

        void add(NaiveCard card) {
            cards++;
            count("renewal " + card.renewalMet());
            count("upgrade " + card.upgradeMet());
            count("stage " + card.stage());
            card.rows().forEach((row, cells) -> {
                for (var cell : Arrays.asList(cells.renewal(), cells.upgrade())) {
                    if (cell != null) {
                        count(row + " " + cell.status());
                    }
                }
            });
        }

        private void count(String what) {
            seen.merge(what, 1, Integer::sum);
        }

        void assertWorthTheName() {
            assertThat(cards).isGreaterThan(3_400);
            assertThat(seen.keySet())
                    .contains(
                            "renewal true",
                            "renewal false",
                            "renewal null",
                            "upgrade true",
                            "upgrade false",
                            "upgrade null",
                            "stage REGISTERED",
                            "stage CONFIRMED",
                            "stage VALIDATED",
                            "sustained-attainment MET",
                            "sustained-attainment NOT_MET",
                            "executive-business-review MET",
                            "launched-mrr MET",
                            "launched-mrr DUE",
                            "launched-mrr NOT_MET",
                            "csat-responses MET",
                            "csat-responses DUE",
                            "csat-responses NOT_MET");
        }

        @Override
        public String toString() {
            return cards + " cards: " + seen;
        }
    }
}
