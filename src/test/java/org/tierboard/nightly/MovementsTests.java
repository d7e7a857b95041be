package org.tierboard.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.nightly.MovementKind.COLUMN_UNMET;
import static org.tierboard.nightly.MovementKind.ROW_MET;
import static org.tierboard.nightly.MovementKind.ROW_UNMET;
import static org.tierboard.nightly.MovementKind.TIER;
import static org.tierboard.nightly.MovementKind.WILL_LAPSE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierboard.scorecard.RecordsColumn;

class MovementsTests {

    private static final String SELECT = "VALIDATED|SELECT|=RENEWAL SELECT +|technical-individuals 2+2";

    @Test
    void cardsThatSayTheSameHaveNotMoved() {
        assertThat(between(SELECT, SELECT)).isEmpty();
    }

    @Test
    void aCellThatIsNoLongerMetTakesItsColumnAlong() {
        assertThat(between(SELECT, "VALIDATED|SELECT|=RENEWAL SELECT -|technical-individuals 1-2"))
                .containsExactly(
                        new Movement(COLUMN_UNMET, RecordsColumn.RENEWAL, "", "", "", "SELECT"),
                        new Movement(ROW_UNMET, RecordsColumn.RENEWAL, "technical-individuals", "2", "1", "2"));
    }

    @Test
    void whatLapsesIsToldAgainOnlyWhenItLapsesSooner() {
        assertThat(between(SELECT, SELECT + ">90:1")).containsExactly(lapse("1", "90"));
        assertThat(between(SELECT + ">90:1", SELECT + ">90:0")).isEmpty();
        assertThat(between(SELECT + ">90:1", SELECT + ">60:1")).containsExactly(lapse("1", "60"));
        assertThat(between(SELECT + ">60:1", SELECT + ">90:1")).isEmpty();
    }

    @Test
    void aCellThatAsksMoreBecauseTheTierIsAnotherOneHasNotMoved() {
        assertThat(between(SELECT, "VALIDATED|ADVANCED|=RENEWAL ADVANCED -|technical-individuals 2-6"))
                .containsExactly(Movement.of(TIER, "SELECT", "ADVANCED"));
    }

    /** The next night finds it as it was, so this one is the only one that can tell. */
    @Test
    void whatLapsesOfATierThatHasJustBegunIsTold() {
        assertThat(
                        between(
                                SELECT,
                                "VALIDATED|ADVANCED|=RENEWAL ADVANCED +|technical-individuals 2+2>30:1|=UPGRADE PREMIER -|csat-responses 31+30>60:9"))
                .containsExactly(
                        Movement.of(TIER, "SELECT", "ADVANCED"),
                        lapse("1", "30"),
                        new Movement(WILL_LAPSE, RecordsColumn.UPGRADE, "csat-responses", "31", "9", "60"));
    }

    @Test
    void aRowThatTheRequirementsDidNotHaveBeforeHasNotMoved() {
        assertThat(between(SELECT, SELECT + "|business-plan 1+1")).isEmpty();
        assertThat(between(SELECT + "|business-plan 0-1", SELECT + "|business-plan 1+1"))
                .extracting(Movement::kind)
                .containsExactly(ROW_MET);
    }

    private static Movement lapse(String then, String within) {
        return new Movement(WILL_LAPSE, RecordsColumn.RENEWAL, "technical-individuals", "2", then, within);
    }

    private static List<Movement> between(String before, String now) {
        return Movements.between(CardState.read(before), CardState.read(now));
    }
}
