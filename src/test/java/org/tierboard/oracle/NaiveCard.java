package org.tierboard.oracle;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a card says, as plain as it goes: for each row the cells of both columns, null for a blank one.
 *
 * @param renewalMet null for a partner without a tier
 * @param upgradeMet null for a Premier partner
 */
public record NaiveCard(
        String stage,
        boolean feePaid,
        String edition,
        Map<String, NaiveRow> rows,
        Boolean renewalMet,
        Boolean upgradeMet) {

    public record NaiveRow(NaiveCell renewal, NaiveCell upgrade) {}

    /**
     * One cell.
     *
     * @param actual without trailing zeros; null for a yes/no requirement
     * @param required the same
     */
    public record NaiveCell(String status, BigDecimal actual, BigDecimal required) {}
}
