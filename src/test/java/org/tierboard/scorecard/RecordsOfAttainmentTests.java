package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Standing;
import org.tierboard.evaluation.Tally;
import org.tierboard.evaluation.TierEvaluation;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.Tier;

/** R16, R17: every criterion needs one of its kind. */
@RecordsTest
class RecordsOfAttainmentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    RecordsFacts facts;

    @Autowired
    java.util.List<RecordsSource> sources;

    private int partner;

    @BeforeEach
    void register() {
        partner = facts.partner();
        facts.individual(partner, "Ann Example", "ann@acme.example", "2020-01-01", "");
    }

    @Test
    void saysSinceWhenTheTierHasBeenHeldThroughItsRenewals() {
        facts.tier(partner, "SELECT", "2022-01-01", "2023-01-01");
        facts.tier(partner, "ADVANCED", "2024-01-01", "2025-01-01");
        facts.tier(partner, "ADVANCED", "2025-01-01", "2026-12-31");

        assertThat(lines(Map.of()).get("null")).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(RecordKind.TIER);
            assertThat(line.onDay()).isEqualTo("2024-01-01");
        });
    }

    /** A gap of a day between two credentials begins a new run; none where the second takes over on the day. */
    @ParameterizedTest(name = "from {0}: since {1}")
    @CsvSource({"2026-02-28, 2025-01-01", "2026-03-01, 2025-01-01", "2026-03-02, 2026-03-02"})
    void saysSinceWhenACriterionIsMetWithoutABreak(String secondEarned, LocalDate since) {
        facts.credential("C-1", "ann@acme.example", RecordsGuide.SPECIALTY, "2025-01-01", "2026-03-01");
        facts.credential("C-2", "ann@acme.example", RecordsGuide.PROFESSIONAL, secondEarned, "");

        var line = lines(Map.of("technical-pro-specialty", 1)).get("technical-pro-specialty");

        assertThat(line.verdict()).isEqualTo(RecordVerdict.COUNTS);
        assertThat(line.onDay()).isEqualTo(since);
    }

    @Test
    void saysWhatBrokeItAndWhen() {
        facts.launch(partner, "O-1", "Acme", "2025-04-15", "10");
        facts.reference(partner, "R-1", "Acme", "2025-04-15", "2025-04-15");

        var lines = lines(Map.of());

        assertThat(lines.get("launched-mrr")).satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(RecordVerdict.NOT_MET);
            assertThat(line.day()).isEqualTo("2026-04-15");
            assertThat(line.detail()).isEqualTo("$0");
            assertThat(line.other()).isEqualTo("$1");
        });
        assertThat(lines.get("referenceable-customers").day()).isEqualTo("2026-04-15");
        assertThat(lines.get("csat-responses").day()).isNull();
    }

    @Test
    void datesEachKindOfCriterion() {
        facts.plan(partner, "2026-01-10");
        facts.designation(partner, "MSP", "", "2026-01-11", "");
        facts.launch(partner, "O-1", "Acme", "2026-01-12", "0.99");
        facts.launch(partner, "O-2", "Acme", "2026-01-13", "0.01");
        facts.designate(partner, "O-1", "2026-01-14");
        facts.response(partner, "S-1", "ann@acme.example", false, "2026-01-01", "2026-01-15", "2026-01-01");

        var lines = lines(Map.of(
                "business-plan", 1,
                "program-validations-msp-devops", 1,
                "launched-opportunities", 2,
                "launched-mrr", 1,
                "referenceable-customers", 1,
                "csat-responses", 1));

        assertThat(lines.get("business-plan").onDay()).isEqualTo("2026-01-10");
        assertThat(lines.get("program-validations-msp-devops").onDay()).isEqualTo("2026-01-11");
        assertThat(lines.get("launched-opportunities").onDay()).isEqualTo("2026-01-12");
        assertThat(lines.get("launched-mrr").onDay()).isEqualTo("2026-01-13");
        assertThat(lines.get("referenceable-customers").onDay()).isEqualTo("2026-01-14");
        assertThat(lines.get("csat-responses").onDay()).isEqualTo("2026-01-15");
    }

    /** R5: what is dated later isn't known yet. */
    @Test
    void takesNoNoticeOfLaterFacts() {
        facts.plan(partner, "2026-06-02");

        assertThat(lines(Map.of()).get("business-plan").day()).isNull();
    }

    private Map<String, RecordLine> lines(Map<String, Integer> counted) {
        var tallies = counted.entrySet().stream()
                .collect(Collectors.toMap(
                        row -> RowId.of(row.getKey()),
                        row -> new Tally(BigDecimal.ZERO, BigDecimal.valueOf(row.getValue()))));
        var period = new TierPeriod(Tier.ADVANCED, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        var card = TierEvaluation.evaluate(
                new Standing(period, null, null), tallies, Attainment.NONE, RecordsGuide.set(), DAY);
        var request = new RecordsRequest(
                RowId.of("sustained-attainment"),
                RecordsColumn.UPGRADE,
                DAY,
                RecordsShow.ALL,
                0,
                50,
                RecordsSight.ADMINISTRATOR);
        return new Records(null, sources)
                .behind(partner, card, request).lines().stream()
                        .collect(Collectors.toMap(line -> String.valueOf(line.id()), Function.identity()));
    }
}
