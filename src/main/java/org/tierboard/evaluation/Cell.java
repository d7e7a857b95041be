package org.tierboard.evaluation;

import java.math.BigDecimal;

/** One requirement in one column: "actual of required", and what that means (R24). */
public record Cell(Status status, BigDecimal actual, BigDecimal required) {

    public boolean isMet() {
        return status == Status.MET;
    }

    /** What is still missing; never negative. */
    public BigDecimal missing() {
        return required.subtract(actual).max(BigDecimal.ZERO);
    }
}
