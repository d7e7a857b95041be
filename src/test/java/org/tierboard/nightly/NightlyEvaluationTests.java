package org.tierboard.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.AtOnce;
import org.tierboard.TestDatabase;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.facts.NetworkTables;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.oracle.RandomPartners;
import org.tierboard.scorecard.Foresight;
import org.tierboard.scorecard.RecordsColumn;
import org.tierboard.scorecard.Scorecards;

/** What is written down of a night is what two days' cards say, whoever dies in it. */
@SpringBootTest(properties = {"tierboard.nightly.at=23:59:59", "tierboard.nightly.block=10"})
@Import(TestDatabase.class)
class NightlyEvaluationTests {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 4, 20);
    private static final Visibility ALL = new Visibility(true, List.of());
    private static final Viewer ADMIN = new Viewer(1, "Ada", "ada@example.com", Role.ADMINISTRATOR);

    @Autowired
    NightlyDesk desk;

    @Autowired
    NightlyWork work;

    @Autowired
    NightlyRuns runs;

    @Autowired
    NightlySettings settings;

    @Autowired
    NightlyCards cards;

    @Autowired
    NightlyRetention retention;

    @Autowired
    Foresight foresight;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient client;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.update("delete from nightly_run");
    }

    @Test
    void writesDownWhatTwoDaysCardsSay() {
        write(21, 40);

        night(FIRST);
        assertThat(changes()).as("nothing to compare with").isEmpty();
        night(SECOND);

        var expected = naive(FIRST, SECOND);
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(changes().entrySet().stream().filter(line -> !line.getKey().contains("WILL_LAPSE")))
                .containsExactlyInAnyOrderElementsOf(expected.entrySet());
        assertThat(kinds()).contains("COLUMN_MET", "COLUMN_UNMET", "ROW_MET", "ROW_UNMET", "TIER", "WILL_LAPSE");
        assertThat(jdbc.queryForObject("select changed from nightly_run where day = ?", Integer.class, SECOND))
                .isEqualTo(jdbc.queryForObject("select count(distinct partner_no) from nightly_change", Integer.class));
    }

    @Test
    void aSecondRunOfTheSameDayStillComparesWithTheDayBefore() {
        write(22, 30);
        night(FIRST);
        night(SECOND);
        var once = changes();

        again(SECOND);
        assertThat(changes()).isEqualTo(once).isNotEmpty();

        jdbc.update("delete from opportunity where launched_on > ?", FIRST.minusMonths(6));
        again(SECOND);
        assertThat(changes()).as("with other facts").isNotEqualTo(once);
        assertThat(onlyCells(changes())).isEqualTo(onlyCells(naiveFrom(statesBefore(), SECOND)));
    }

    @Test
    void whoeverDiesMidwayIsFollowedByAnotherFromTheLastBlock() {
        write(23, 25);
        night(FIRST);
        var run = desk.ofNight(SECOND).orElseThrow();

        assertThatThrownBy(() -> dying(2).carryOut(run)).isInstanceOf(Killed.class);

        assertThat(jdbc.queryForMap("select status, after_id, partners from nightly_run where run_no = ?", run))
                .containsEntry("status", "RUNNING")
                .containsEntry("after_id", "P-0020")
                .containsEntry("partners", 20);
        assertThat(desk.ofNight(SECOND)).hasValue(run);
        assertThat(work.carryOut(run)).isTrue();
        assertThat(jdbc.queryForMap("select status, partners from nightly_run where run_no = ?", run))
                .containsEntry("status", "DONE")
                .containsEntry("partners", 25);
        var resumed = changes();
        jdbc.update("delete from nightly_run where day = ?", SECOND);
        night(SECOND);
        assertThat(changes()).isEqualTo(resumed);
    }

    /** Else what half of them had become would be neither in that day's changes nor in the next one's. */
    @Test
    void aDayThatNeverCameToItsEndIsPassedOver() {
        write(27, 25);
        night(FIRST);
        var run = desk.ofNight(SECOND).orElseThrow();
        assertThatThrownBy(() -> dying(2).carryOut(run)).isInstanceOf(Killed.class);
        jdbc.update("update nightly_run set status = 'FAILED', ended_at = now() where run_no = ?", run);
        var third = SECOND.plusDays(1);

        night(third);

        assertThat(jdbc.queryForList("select distinct day from nightly_change", LocalDate.class))
                .containsExactly(third);
        var expected = naive(FIRST, third);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(changes().entrySet().stream().filter(line -> !line.getKey().contains("WILL_LAPSE")))
                .containsExactlyInAnyOrderElementsOf(expected.entrySet());
    }

    /** Who is told of a change, by a webhook, is told when it is taken back on the same day. */
    @Test
    void whatTurnsIsToldOnceAndToldAgainWhenItTurnsBack() {
        write(28, 30);
        night(FIRST);
        var second = told(desk.ofNight(SECOND).orElseThrow());
        assertThat(second)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(changes().keySet());

        assertThat(told(desk.begin(SECOND).orElseThrow()))
                .as("nothing new on the same day")
                .isEmpty();

        jdbc.update("delete from opportunity");
        var third = told(desk.begin(SECOND).orElseThrow());
        assertThat(third).anyMatch(line -> line.contains("ROW_UNMET")).noneMatch(line -> line.contains("_MET"));
        var taken = third.stream()
                .map(line -> line.replace("_UNMET", "_MET"))
                .filter(second::contains)
                .toList();
        assertThat(taken).as("turned twice on one day").isNotEmpty();
        assertThat(changes().keySet()).doesNotContainAnyElementsOf(taken);
    }

    private List<String> told(long run) {
        var copy = copy();
        assertThat(copy.carryOut(run)).isTrue();
        return copy.told;
    }

    @Test
    void twoCopiesCarryItOutOnce() {
        write(24, 25);
        var run = desk.ofNight(FIRST).orElseThrow();

        AtOnce.all(2, number -> copy().carryOut(run));

        assertThat(jdbc.queryForObject("select partners from nightly_run where run_no = ?", Integer.class, run))
                .isEqualTo(25);
    }

    @Test
    void oneRunsAtATimeAndADayThatIsDoneIsDone() {
        write(25, 3);
        var asked = desk.ask(ADMIN, FIRST, SECOND);

        assertThatThrownBy(() -> desk.ask(ADMIN, FIRST, SECOND)).isInstanceOf(AlreadyDecided.class);
        work.carryOut(asked);
        assertThat(desk.ofNight(FIRST))
                .as("the night's own has nothing left to do")
                .isEmpty();
        assertThatThrownBy(() -> desk.ask(ADMIN, FIRST.minusDays(1), SECOND)).isInstanceOf(EvaluationRefused.class);
        assertThatThrownBy(() -> desk.ask(ADMIN, SECOND.plusDays(1), SECOND)).isInstanceOf(EvaluationRefused.class);
    }

    @Test
    void whatChangedLongAgoIsForgotten() {
        write(26, 20);
        night(FIRST);
        night(SECOND);
        assertThat(changes()).isNotEmpty();

        night(SECOND.plusDays(402));

        assertThat(jdbc.queryForObject("select count(*) from nightly_change where day = ?", Integer.class, SECOND))
                .isZero();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A copy of the application that is gone after some blocks, as if its process had been ended. */
    private Copy dying(int afterBlocks) {
        return new Copy(afterBlocks);
    }

    private Copy copy() {
        return new Copy(Integer.MAX_VALUE);
    }

    private final class Copy {

        private final int blocks;
        private final List<String> told = new ArrayList<>();
        private int written;

        private Copy(int blocks) {
            this.blocks = blocks;
        }

        boolean carryOut(long run) {
            ApplicationEventPublisher told = event -> {
                if (event instanceof NetworkMoved moved) {
                    moved.partners()
                            .forEach(partner -> partner.movements()
                                    .forEach(movement -> this.told.add(partner.partnerId() + " " + movement.kind() + " "
                                            + movement.side() + " " + movement.row())));
                }
            };
            var own = new NightlyBlocks(runs, cards, retention, InstantSource.system(), told) {
                @Override
                void write(long runNo, List<org.tierboard.scorecard.ForeseenCard> block) {
                    if (written++ == Copy.this.blocks) {
                        throw new Killed();
                    }
                    inNew(() -> super.write(runNo, block));
                }

                @Override
                void end(long runNo) {
                    inNew(() -> super.end(runNo));
                }
            };
            return Boolean.TRUE.equals(new TransactionTemplate(transactions)
                    .execute(status -> new NightlyWork(foresight, own, client, settings).carryOut(run)));
        }

        private void inNew(Runnable what) {
            var template = new TransactionTemplate(transactions);
            template.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            template.executeWithoutResult(status -> what.run());
        }
    }

    private void write(long seed, int partners) {
        jdbc.update("delete from nightly_change");
        jdbc.update("delete from nightly_card");
        for (var table : List.of(
                "credential",
                "individual",
                "opportunity",
                "business_plan",
                "designation",
                "public_reference",
                "csat_response",
                "executive_business_review",
                "tier_period",
                "partner")) {
            jdbc.update("delete from " + table);
        }
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> new NetworkTables(jdbc).write(RandomPartners.network(seed, partners)));
    }

    private void night(LocalDate day) {
        assertThat(work.carryOut(desk.ofNight(day).orElseThrow())).isTrue();
    }

    private void again(LocalDate day) {
        work.carryOut(desk.ask(ADMIN, day, day));
    }

    private Map<String, String> changes() {
        var changes = new TreeMap<String, String>();
        jdbc.query(
                "select partner_id, kind, side, requirement, was, is_now, required from nightly_change join partner using (partner_no)",
                row -> {
                    changes.put(
                            "%s %s %s %s"
                                    .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                            "%s > %s of %s".formatted(row.getString(5), row.getString(6), row.getString(7)));
                });
        return changes;
    }

    private TreeSet<String> kinds() {
        return new TreeSet<>(jdbc.queryForList("select distinct kind from nightly_change", String.class));
    }

    private static Map<String, String> onlyCells(Map<String, String> changes) {
        var cells = new TreeMap<>(changes);
        cells.keySet().removeIf(key -> !key.contains(" ROW_"));
        return cells;
    }

    /** The cells that were met before, by what was kept of the day before. */
    private Map<String, Map<String, String>> statesBefore() {
        var before = new HashMap<String, Map<String, String>>();
        jdbc.query(
                "select partner_id, case when since < ? then state else before end from nightly_card join partner using (partner_no)",
                row -> {
                    before.put(row.getString(1), cells(CardState.read(row.getString(2))));
                },
                SECOND);
        return before;
    }

    private static Map<String, String> cells(CardState state) {
        var cells = new TreeMap<String, String>();
        state.columns()
                .forEach((column, one) -> one.cells()
                        .forEach((row, cell) -> cells.put(
                                column + " " + one.tier() + " " + row, cell.actual() + (cell.met() ? "+" : "-"))));
        return cells;
    }

    private Map<String, String> naiveFrom(Map<String, Map<String, String>> before, LocalDate day) {
        var changes = new TreeMap<String, String>();
        cards(day)
                .forEach((id, card) -> card.rows().forEach(row -> {
                    for (var column : RecordsColumn.values()) {
                        var tier = column == RecordsColumn.RENEWAL ? card.renewal() : card.upgrade();
                        var now = column == RecordsColumn.RENEWAL ? row.renewal() : row.upgrade();
                        var was = tier == null
                                ? null
                                : before.get(id)
                                        .get(column + " " + tier.tier() + " "
                                                + row.requirement().row());
                        if (now != null && was != null && now.isMet() != was.endsWith("+")) {
                            changes.put(
                                    "%s ROW_%s %s %s"
                                            .formatted(
                                                    id,
                                                    now.isMet() ? "MET" : "UNMET",
                                                    column,
                                                    row.requirement().row()),
                                    "%s > %s of %s"
                                            .formatted(
                                                    was.substring(0, was.length() - 1),
                                                    plain(now.actual()),
                                                    plain(now.required())));
                        }
                    }
                }));
        return changes;
    }

    /** Every cell, column, tier and stage of both days, compared one by one. */
    private Map<String, String> naive(LocalDate before, LocalDate day) {
        var changes = new TreeMap<String, String>();
        var were = cards(before);
        cards(day).forEach((id, now) -> {
            var was = were.get(id);
            put(changes, id + " TIER  ", tier(was), tier(now));
            put(changes, id + " STAGE  ", was.stage().name(), now.stage().name());
            for (var column : RecordsColumn.values()) {
                var old = column == RecordsColumn.RENEWAL ? was.renewal() : was.upgrade();
                var one = column == RecordsColumn.RENEWAL ? now.renewal() : now.upgrade();
                if (old != null && one != null && old.tier() == one.tier()) {
                    if (old.met() != one.met()) {
                        changes.put(
                                "%s COLUMN_%s %s ".formatted(id, one.met() ? "MET" : "UNMET", column),
                                " >  of " + one.tier());
                    }
                    rows(changes, id, column, was, now);
                }
            }
        });
        return changes;
    }

    private static void rows(
            Map<String, String> changes, String id, RecordsColumn column, Scorecard was, Scorecard now) {
        for (var old : was.rows()) {
            for (var one : now.rows()) {
                Cell before = column == RecordsColumn.RENEWAL ? old.renewal() : old.upgrade();
                Cell after = column == RecordsColumn.RENEWAL ? one.renewal() : one.upgrade();
                if (old.requirement().row().equals(one.requirement().row())
                        && before != null
                        && after != null
                        && before.isMet() != after.isMet()) {
                    changes.put(
                            "%s ROW_%s %s %s"
                                    .formatted(
                                            id,
                                            after.isMet() ? "MET" : "UNMET",
                                            column,
                                            one.requirement().row()),
                            "%s > %s of %s"
                                    .formatted(plain(before.actual()), plain(after.actual()), plain(after.required())));
                }
            }
        }
    }

    private static String plain(java.math.BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> changes, String key, String was, String now) {
        if (!was.equals(now)) {
            changes.put(key, "%s > %s of ".formatted(was, now));
        }
    }

    private static String tier(Scorecard card) {
        var period = card.standing().period();
        return period == null ? "" : period.tier().name();
    }

    private Map<String, Scorecard> cards(LocalDate day) {
        var cards = new HashMap<String, Scorecard>();
        scorecards.forEach(ALL, day, card -> cards.put(card.id().value(), card.scorecard()));
        return cards;
    }
}
