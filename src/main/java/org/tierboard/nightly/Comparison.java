package org.tierboard.nightly;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.ForeseenCard;
import org.tierboard.scorecard.LapsingCell;

/**
 * A card beside what was kept of it.
 *
 * @param state what it says
 * @param before what it said on the day compared with; null if it wasn't evaluated then
 * @param last what it said when it was last evaluated, perhaps on the same day; null if it never was
 */
record Comparison(
        ForeseenCard card,
        String state,
        @Nullable String before,
        @Nullable String last) {

    static Comparison of(Night night, ForeseenCard card, @Nullable KeptCard kept) {
        var before = kept == null ? null : kept.on(night.comparedTo()).orElse(null);
        return new Comparison(card, StateWriter.text(card), before, kept == null ? null : kept.state());
    }

    int partnerNo() {
        return card.card().partnerNo();
    }

    /** Whether it says something else than what is kept. */
    boolean isNews() {
        return !state.equals(last);
    }

    /** What changed since the day compared with. */
    Optional<PartnerMovements> moved() {
        return since(before);
    }

    /** What changed since it was last evaluated. */
    Optional<PartnerMovements> turned() {
        return since(last);
    }

    /** The nearest of the later days by which a cell that is met won't be any more. */
    @Nullable
    Integer lapseWithin() {
        return card.lapsing().stream()
                .map(LapsingCell::withinDays)
                .min(Integer::compare)
                .orElse(null);
    }

    private Optional<PartnerMovements> since(@Nullable String said) {
        if (said == null || said.equals(state)) {
            return Optional.empty();
        }
        var movements = Movements.between(CardState.read(said), CardState.read(state));
        return movements.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerMovements(partnerNo(), card.card().id().value(), movements));
    }
}
