package org.tierboard.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of rules.md section 2, typed in again: row, thresholds for Select, Advanced, Premier. */
final class NaiveTable {

    static final LocalDate SECOND_EDITION = LocalDate.of(2024, 7, 10);

    private static final String TEXT = """
            accredited-individuals            4     8    20
            accredited-technical              2     4    10
            accredited-business               2     4    10
            foundational-individuals          2     4    10
            technical-individuals             2     6    25
            technical-pro-specialty           -     3    10
            launched-opportunities            3    20    50
            launched-mrr                   1500 10000 50000
            business-plan                     -   yes   yes
            program-validations               -     -     3
            program-validations-msp-devops    -     -     1
            sustained-attainment              -     -     6
            executive-business-review         -     -   yes
            referenceable-customers           -     2     6
            csat-responses                    -    20    30
            """;

    private final List<String[]> lines = new ArrayList<>();

    NaiveTable(boolean secondEdition) {
        for (var line : TEXT.strip().split("\n")) {
            var words = line.strip().split(" +");
            var isGone = words[0].equals("referenceable-customers") || words[0].equals("csat-responses");
            if (!(secondEdition && isGone)) {
                lines.add(words);
            }
        }
    }

    List<String> rows() {
        return lines.stream().map(words -> words[0]).toList();
    }

    /** What a tier asks of a row: a number, "yes", or "-" for nothing. */
    String asks(String row, String tier) {
        var column = List.of("SELECT", "ADVANCED", "PREMIER").indexOf(tier) + 1;
        for (var words : lines) {
            if (words[0].equals(row) && column > 0) {
                return words[column];
            }
        }
        return "-";
    }
}
