package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.account.Visibility;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.facts.NetworkTables;
import org.tierboard.oracle.Borders;
import org.tierboard.oracle.RandomPartners;

/** What lapses is what the cards of later days say, if nothing is added until then. */
@SpringBootTest(properties = "tierboard.guides.later-editions=true")
@Import(TestDatabase.class)
@Transactional
@Tag("exhaustive")
class ForesightTests {

    private static final Visibility ALL = new Visibility(true, List.of());

    @Autowired
    Foresight foresight;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcTemplate jdbc;

    @DisplayName(
            "R1, R2, R8, R15: a cell lapses by the first of 30, 60 and 90 days on which the card of that day lacks it")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11})
    void foretellsTheCardsOfLaterDays(long seed) {
        new NetworkTables(jdbc).write(RandomPartners.network(seed, 25));
        var lost = new TreeMap<String, Integer>();

        for (var day : Borders.days(seed, 1)) {
            jdbc.execute("savepoint day");
            forgetWhatBeginsAfter(day);
            var cards = cards(day);
            var later = new TreeMap<Integer, Map<String, Scorecard>>();
            Foresight.DAYS.forEach(days -> later.put(days, cards(day.plusDays(days))));

            var foreseen = foreseen("", day);

            assertThat(foreseen).hasSize(25);
            foreseen.forEach(one -> {
                var id = one.card().id().value();
                assertThat(one.card().scorecard().equals(cards.get(id))).as(id).isTrue();
                assertThat(words(one)).as("%s on %s".formatted(id, day)).isEqualTo(naive(id, cards, later));
                one.lapsing().forEach(cell -> lost.merge(cell.row() + " " + cell.withinDays(), 1, Integer::sum));
            });
            jdbc.execute("rollback to savepoint day");
        }
        assertThat(lost.keySet()).as("worth the name").hasSizeGreaterThan(8);
    }

    @Test
    void goesOnAfterAPartner() {
        new NetworkTables(jdbc).write(RandomPartners.network(5, 12));
        var day = LocalDate.of(2023, 3, 1);

        assertThat(foreseen("P-0009", day))
                .extracting(one -> one.card().id().value())
                .containsExactly("P-0010", "P-0011", "P-0012");
        assertThat(foreseen("P-0009", day).equals(foreseen("", day).subList(9, 12)))
                .isTrue();
    }

    /** Cell by cell, the slow way. */
    private static Map<String, String> naive(
            String id, Map<String, Scorecard> cards, Map<Integer, Map<String, Scorecard>> later) {
        var lost = new TreeMap<String, String>();
        later.forEach((days, then) -> cards.get(id)
                .rows()
                .forEach(row -> then.get(id).rows().stream()
                        .filter(other -> other.requirement()
                                .row()
                                .equals(row.requirement().row()))
                        .forEach(other -> {
                            for (var column : RecordsColumn.values()) {
                                var now = column.cell(row);
                                var cell = column.cell(other);
                                if (now != null && cell != null && now.isMet() && !cell.isMet()) {
                                    lost.putIfAbsent(
                                            row.requirement().row() + " " + column,
                                            days + " "
                                                    + cell.actual()
                                                            .stripTrailingZeros()
                                                            .toPlainString());
                                }
                            }
                        })));
        return lost;
    }

    private static Map<String, String> words(ForeseenCard foreseen) {
        var words = new TreeMap<String, String>();
        foreseen.lapsing()
                .forEach(cell -> words.put(
                        cell.row() + " " + cell.column(),
                        cell.withinDays() + " "
                                + cell.then().stripTrailingZeros().toPlainString()));
        return words;
    }

    private List<ForeseenCard> foreseen(String after, LocalDate day) {
        var cards = new ArrayList<ForeseenCard>();
        foresight.forEach(after, day, cards::add);
        return cards;
    }

    private Map<String, Scorecard> cards(LocalDate day) {
        var cards = new HashMap<String, Scorecard>();
        scorecards.forEach(ALL, day, card -> cards.put(card.id().value(), card.scorecard()));
        return cards;
    }

    private void forgetWhatBeginsAfter(LocalDate day) {
        for (var fact : List.of(
                "delete from tier_period where starts_on > ?",
                "delete from opportunity where launched_on > ?",
                "update opportunity set reference_designated_on = null where reference_designated_on > ?",
                "delete from credential where earned_on > ?",
                "delete from individual where registered_on > ?",
                "delete from business_plan where confirmed_on > ?",
                "delete from designation where awarded_on > ?",
                "delete from public_reference where approved_on > ?",
                "delete from csat_response where greatest(email_confirmed_on, customer_confirmed_on) > ?",
                "delete from executive_business_review where approved_on > ?")) {
            jdbc.update(fact, day);
        }
    }
}
