package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Row;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;

/** A card as somebody reads it who applies for Premier (R16-R18). */
public record PremierCard(PartnerCard card) {

    /** Whether the right column speaks of Premier: the partner holds Advanced. */
    public boolean isCandidate() {
        var column = card.scorecard().upgrade();
        return column != null && column.tier() == Tier.PREMIER;
    }

    /** Whether the criteria were held long enough, which lets the partner apply (R29). */
    public boolean isSustained() {
        return isCandidate() && sustained().map(Cell::isMet).orElse(false);
    }

    /** The first day of the run that lasts through the card's day; null if the criteria aren't met on it. */
    public @Nullable LocalDate heldSince() {
        return card.scorecard().attainment().heldSince();
    }

    /** The day from which on the criteria were held long enough; null if that day is ahead. */
    public @Nullable LocalDate reachedOn() {
        return card.scorecard().attainment().reachedOn();
    }

    /** The day on which they will be, if the run holds; null without a run. */
    public @Nullable LocalDate willReachOn() {
        var since = heldSince();
        return since == null ? null : since.plusMonths(monthsAsked());
    }

    public int months() {
        return card.scorecard().attainment().months();
    }

    /** How many months are asked. */
    public int monthsAsked() {
        return sustained().map(cell -> cell.required().intValueExact()).orElse(0);
    }

    /** The criteria that aren't met, by which a run would begin. */
    public List<Missing> criteriaMissing() {
        return Missing.forUpgrade(card).stream()
                .filter(missing -> !missing.measure().isForApplicants())
                .toList();
    }

    /** All rows that aren't met but the review, which an approval provides. */
    List<Missing> missingForApproval() {
        return Missing.forUpgrade(card).stream()
                .filter(missing -> missing.measure() != Measure.EXECUTIVE_BUSINESS_REVIEW)
                .toList();
    }

    private Optional<Cell> sustained() {
        return card.scorecard().rows().stream()
                .filter(row -> row.requirement().measure() == Measure.SUSTAINED_ATTAINMENT)
                .map(Row::upgrade)
                .filter(Objects::nonNull)
                .map(cell -> requireNonNull(cell))
                .findFirst();
    }
}
