package org.tierboard.scorecard.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;

/**
 * The requirement to take on next: the one that is done for the greatest part, then the one of which fewest are missing.
 * What only applicants need comes after everything else, since it follows from that.
 *
 * @param label the row as the card names it, with the row that it is part of
 */
record Nearest(String label, Measure measure, Cell cell) {

    private static final Comparator<Nearest> NEAREST_FIRST = Comparator.comparing(Nearest::isForApplicants)
            .thenComparing(Comparator.comparingDouble(Nearest::share).reversed())
            .thenComparing(Nearest::missing);

    static Optional<Nearest> among(Scorecard card, Function<Row, @Nullable Cell> side) {
        return card.rows().stream()
                .flatMap(row -> Optional.ofNullable(side.apply(row))
                        .filter(cell -> !cell.isMet())
                        .map(cell ->
                                new Nearest(label(row, card), row.requirement().measure(), cell))
                        .stream())
                .min(NEAREST_FIRST);
    }

    /** "Nearest: 3 more people for AWS Technical Certified Individuals." */
    String sentence(Words words) {
        var missing = measure.isMoney() ? words.number(cell.missing(), measure) : cell.missing();
        return words.say("scorecard.nearest." + measure, missing, label);
    }

    private boolean isForApplicants() {
        return measure.isForApplicants();
    }

    private double share() {
        return cell.actual().doubleValue() / cell.required().doubleValue();
    }

    private double missing() {
        return cell.missing().doubleValue();
    }

    private static String label(Row row, Scorecard card) {
        var label = row.requirement().label();
        var whole = row.requirement().partOf();
        return whole == null
                ? label
                : card.requirements()
                        .requirement(whole)
                        .map(parent -> within(parent.label(), label))
                        .orElse(label);
    }

    private static String within(String whole, String part) {
        return part.startsWith(whole) ? part : whole + ": " + part;
    }
}
