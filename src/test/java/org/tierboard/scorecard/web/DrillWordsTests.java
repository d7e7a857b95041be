package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.Citation;
import org.tierboard.evaluation.ProgrammeFee;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.Standing;
import org.tierboard.scorecard.RecordKind;
import org.tierboard.scorecard.RecordLine;
import org.tierboard.scorecard.RecordVerdict;
import org.tierboard.scorecard.RecordsColumn;
import org.tierboard.scorecard.RecordsPage;
import org.tierboard.scorecard.RecordsRequest;
import org.tierboard.scorecard.RecordsShow;
import org.tierboard.scorecard.RecordsSight;
import org.tierboard.scorecard.RecordsSummary;

/** Every verdict has words, and every sentence is whole. */
class DrillWordsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final DrillWords words = words();

    static Stream<Arguments> verdicts() {
        return Stream.of(RecordKind.values())
                .flatMap(kind -> Stream.of(RecordVerdict.values()).map(verdict -> Arguments.of(kind, verdict)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("verdicts")
    void hasAWholeSentenceForEveryVerdict(RecordKind kind, RecordVerdict verdict) {
        var open = words.line(line(kind, verdict, false), page());
        var withheld = words.line(line(kind, verdict, true), page());

        assertThat(List.of(open.says(), withheld.says()))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "''", "null"));
        assertThat(withheld.title()).isEqualTo("Not shared with you");
        assertThat(withheld.detail()).isNull();
    }

    @Test
    void namesACredentialWithoutWordsOfItsOwnAfterItsCode() {
        assertThat(words.credential("SECURITY_SPECIALTY")).isEqualTo("Security – Specialty");
        assertThat(words.credential("QUANTUM_SPECIALTY")).isEqualTo("Quantum Specialty");
    }

    private static RecordLine line(RecordKind kind, RecordVerdict verdict, boolean withheld) {
        var other = verdict == RecordVerdict.NOT_LAUNCHED ? "QUALIFIED" : "R-1";
        var detail = switch (kind) {
            case TIER -> "ADVANCED";
            case DESIGNATION -> "MSP";
            default -> "SECURITY_SPECIALTY";
        };
        return new RecordLine(
                kind,
                "X-1",
                "Title",
                detail,
                null,
                DAY,
                null,
                BigDecimal.ONE,
                4,
                verdict,
                DAY,
                DAY,
                other,
                withheld,
                withheld);
    }

    private static RecordsPage page() {
        var fee = new ProgrammeFee(BigDecimal.TEN, "Fee", "The fee.", new Citation("FAQ 2"));
        var set = new RequirementSet("SERVICES", DAY, "Test", fee, Map.of(), List.of());
        var card = new Scorecard(DAY, set, new Standing(null, null, null), null, null, List.of(), Attainment.NONE);
        var request =
                new RecordsRequest(RowId.of("program-fee"), null, DAY, RecordsShow.ALL, 0, 50, RecordsSight.PARTNER);
        return new RecordsPage(card, null, RecordsColumn.UPGRADE, RecordsSummary.NOTHING, List.of(), request);
    }

    private static DrillWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/scorecard", "messages/records");
        messages.setDefaultEncoding("UTF-8");
        return new DrillWords(messages, new Words(messages));
    }
}
