package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Status;

/** A cell of the card: what it holds depends on what the row counts. */
@Schema(
        name = "ScorecardCell",
        description =
                "A count has all of status, actual and required; a yes/no requirement a status only; the fee required"
                        + " and paid",
        oneOf = {CellJson.Count.class, CellJson.YesNo.class, CellJson.Fee.class})
sealed interface CellJson {

    /** "4 of 8"; amounts in US dollars with their cents, sustained attainment in whole months. */
    @Schema(name = "CountCell")
    record Count(Status status, BigDecimal actual, BigDecimal required) implements CellJson {}

    /** A requirement that is met or isn't, without numbers (R25). */
    @Schema(name = "YesNoCell", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record YesNo(Status status) implements CellJson {}

    /** The annual fee in US dollars and whether it covers the day; no requirement of a tier (R26). */
    @Schema(name = "FeeCell")
    record Fee(BigDecimal required, boolean paid) implements CellJson {}

    static @Nullable CellJson of(@Nullable Cell cell, Measure measure) {
        if (cell == null) {
            return null;
        }
        return measure.isYesNo()
                ? new YesNo(cell.status())
                : new Count(cell.status(), plain(cell.actual()), plain(cell.required()));
    }

    /** A whole number without decimals, anything else with its cents; never in powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        var decimals = number.stripTrailingZeros().scale();
        return number.setScale(decimals <= 0 ? 0 : Math.max(2, decimals), RoundingMode.UNNECESSARY);
    }
}
