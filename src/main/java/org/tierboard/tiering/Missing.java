package org.tierboard.tiering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.RowId;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.PartnerCard;

/** A row that isn't met, named so that everybody knows which. */
public record Missing(RowId row, String label, Measure measure, Cell cell) {

    /** What the left column lacks. */
    static List<Missing> forRenewal(PartnerCard card) {
        return of(card, Row::renewal);
    }

    /** What the right column lacks. */
    static List<Missing> forUpgrade(PartnerCard card) {
        return of(card, Row::upgrade);
    }

    private static List<Missing> of(PartnerCard card, Function<Row, @Nullable Cell> side) {
        return card.scorecard().rows().stream()
                .flatMap(row -> unmet(row, side.apply(row), card))
                .toList();
    }

    private static Stream<Missing> unmet(Row row, @Nullable Cell cell, PartnerCard card) {
        var requirement = row.requirement();
        return Optional.ofNullable(cell).filter(asked -> !asked.isMet()).stream()
                .map(asked -> new Missing(
                        requirement.row(),
                        RowNames.of(requirement, card.scorecard().requirements()),
                        requirement.measure(),
                        asked));
    }

    /** "Launched Opportunities: 2 of 3"; a yes/no row by its name alone (R25). */
    public String inWords() {
        return measure.isYesNo() ? label : "%s: %s of %s".formatted(label, number(true), number(false));
    }

    private String number(boolean actual) {
        var number = actual ? cell.actual() : cell.required();
        return measure.isMoney() ? Money.print(number) : String.format(Locale.ENGLISH, "%,d", number.longValue());
    }
}
