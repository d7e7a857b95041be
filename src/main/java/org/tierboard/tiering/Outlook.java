package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.RowId;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.tiering.DataAssessment.Prospect;

/**
 * What becomes of each criterion of the next tier if nothing comes: the card of days ahead, which counts what is known
 * today. Without anything new a count only falls, so the day on which a row lapses is found by halving the days between. Where
 * facts are dated ahead, a row may lapse and come back; of one that is met at the end nothing is said.
 */
final class Outlook {

    private final LocalDate today;
    private final LocalDate end;
    private final Function<LocalDate, PartnerCard> cardOn;
    private final Map<LocalDate, Map<RowId, Cell>> looked = new HashMap<>();

    /** @param cardOn the partner's card on a day */
    Outlook(LocalDate today, int months, Function<LocalDate, PartnerCard> cardOn) {
        this.today = today;
        this.end = today.plusMonths(months);
        this.cardOn = cardOn;
    }

    List<Prospect> criteria() {
        var card = cardOn.apply(today).scorecard();
        return card.rows().stream()
                .filter(row -> row.upgrade() != null)
                .filter(row -> !row.requirement().measure().isForApplicants())
                .map(row -> prospect(row, RowNames.of(row.requirement(), card.requirements())))
                .toList();
    }

    private Prospect prospect(Row row, String label) {
        var requirement = row.requirement();
        return new Prospect(
                requirement.row().value(),
                label,
                print(row, cell(requirement.row(), today)),
                print(row, cell(requirement.row(), end)),
                lapse(requirement.row()));
    }

    private @Nullable LocalDate lapse(RowId row) {
        if (isMet(row, end)) {
            return null;
        }
        var met = today.minusDays(1);
        var lapsed = end;
        while (met.plusDays(1).isBefore(lapsed)) {
            var between = met.plusDays((lapsed.toEpochDay() - met.toEpochDay()) / 2);
            if (isMet(row, between)) {
                met = between;
            } else {
                lapsed = between;
            }
        }
        return lapsed;
    }

    private boolean isMet(RowId row, LocalDate day) {
        return Optional.ofNullable(cell(row, day)).map(Cell::isMet).orElse(false);
    }

    private @Nullable Cell cell(RowId row, LocalDate day) {
        return looked.computeIfAbsent(day, this::cells).get(row);
    }

    private Map<RowId, Cell> cells(LocalDate day) {
        return cardOn.apply(day).scorecard().rows().stream()
                .filter(row -> row.upgrade() != null)
                .collect(
                        Collectors.toMap(row -> row.requirement().row(), row -> Objects.requireNonNull(row.upgrade())));
    }

    private static String print(Row row, @Nullable Cell cell) {
        var measure = row.requirement().measure();
        if (cell == null || measure.isYesNo()) {
            return "";
        }
        return measure.isMoney()
                ? "%s of %s".formatted(Money.print(cell.actual()), Money.print(cell.required()))
                : "%,d of %,d"
                        .formatted(cell.actual().longValue(), cell.required().longValue());
    }
}
