package org.tierboard.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Scorecard;

/** The table of "How to Read Your Partner Scorecard", rules.md section 9, and a card written like it. */
final class GuideCard {

    static final List<String> TABLE = List.of(
            "accredited-individuals | MET 4 of 4 | NOT_MET 4 of 8",
            "accredited-technical | MET 4 of 2 | MET 4 of 4",
            "accredited-business | MET 4 of 2 | MET 4 of 4",
            "foundational-individuals | MET 4 of 2 | MET 4 of 4",
            "technical-individuals | MET 3 of 2 | NOT_MET 3 of 6",
            "technical-pro-specialty | blank | NOT_MET 0 of 3",
            "launched-opportunities | DUE 0 of 3 | NOT_MET 5 of 20",
            "launched-mrr | DUE 0 of 1500 | MET 10498.56 of 10000",
            "business-plan | blank | NOT_MET 0 of 1",
            "referenceable-customers | blank | NOT_MET 0 of 2",
            "csat-responses | blank | NOT_MET 0 of 20");

    private GuideCard() {}

    static List<String> of(Scorecard card) {
        return card.rows().stream()
                .map(row ->
                        "%s | %s | %s".formatted(row.requirement().row(), words(row.renewal()), words(row.upgrade())))
                .toList();
    }

    private static String words(@Nullable Cell cell) {
        return cell == null
                ? "blank"
                : "%s %s of %s"
                        .formatted(
                                cell.status(),
                                cell.actual().toPlainString(),
                                cell.required().stripTrailingZeros().toPlainString());
    }
}
