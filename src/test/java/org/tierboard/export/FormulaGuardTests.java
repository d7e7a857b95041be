package org.tierboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+A1",
                "-A1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1",
                "＋1",
                "－1",
                "＠A",
                "'=1",
                "''@x",
                "-1-1",
                "+1.2.3"
            })
    void guardsWhatASpreadsheetWouldRun(String value) {
        assertThat(FormulaGuard.put(value)).isEqualTo("'" + value);
        assertThat(FormulaGuard.remove(FormulaGuard.put(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "-1234.56", "+5", "a=b", "O'Neil", "'quoted'", "2021-01-01", "'"})
    void leavesOtherValuesAndNumbersAlone(String value) {
        assertThat(FormulaGuard.put(value)).isEqualTo(value);
        assertThat(FormulaGuard.remove(value)).isEqualTo(value);
    }
}
