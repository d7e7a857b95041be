package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.RowId;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.tiering.DataAssessment.Prospect;

/**
 * What becomes of each criterion of the next tier if nothing comes: the card of days ahead, which counts what is known
 * today. Between the days on which something dated ahead begins to count, counts only fall, so the day on which a row lapses
 * is found by halving the days between two of them.
 */
final class Outlook {

    private final LocalDate today;
    private final LocalDate end;
    private final List<LocalDate> firsts;
    private final Function<LocalDate, PartnerCard> cardOn;
    private final Map<LocalDate, Map<RowId, Cell>> looked = new HashMap<>();

    /**
     * @param beginnings the days after today and until the end on which something begins to count, in order
     * @param cardOn the partner's card on a day
     */
    Outlook(LocalDate today, LocalDate end, List<LocalDate> beginnings, Function<LocalDate, PartnerCard> cardOn) {
        this.today = today;
        this.end = end;
        this.firsts = Stream.concat(Stream.of(today), beginnings.stream()).toList();
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
        var lapse = lapse(requirement.row());
        return new Prospect(
                requirement.row().value(),
                label,
                print(row, cell(requirement.row(), today)),
                print(row, cell(requirement.row(), end)),
                lapse,
                lapse == null ? null : comesBack(requirement.row(), lapse));
    }

    /** The first day on which it isn't met. */
    private @Nullable LocalDate lapse(RowId row) {
        for (var stretch = 0; stretch < firsts.size(); stretch++) {
            var last = stretch + 1 < firsts.size() ? firsts.get(stretch + 1).minusDays(1) : end;
            if (!isMet(row, last)) {
                return firstUnmet(row, firsts.get(stretch), last);
            }
        }
        return null;
    }

    /** Of a stretch in which counts only fall and on whose last day it isn't met. */
    private LocalDate firstUnmet(RowId row, LocalDate first, LocalDate last) {
        var met = first.minusDays(1);
        var lapsed = last;
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

    private @Nullable LocalDate comesBack(RowId row, LocalDate lapse) {
        return firsts.stream()
                .filter(first -> first.isAfter(lapse) && isMet(row, first))
                .findFirst()
                .orElse(null);
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
