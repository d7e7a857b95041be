package org.tierboard.scorecard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Category;
import org.tierboard.evaluation.Column;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.Stage;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;

/**
 * The card as other programs read it; names and order are a contract. What the partner hasn't, a tier or a column, is
 * null and never left out.
 *
 * @param requirementSet the first day of the edition that decides
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Scorecard", description = "A partner's two columns on a day")
record ScorecardJson(
        String partnerId,
        String partnerName,
        String path,
        @Nullable Tier tier,
        Stage stage,
        LocalDate asOf,
        LocalDate requirementSet,
        @Nullable LocalDate lastReviewDate,
        @Nullable LocalDate nextReviewDate,
        @Nullable Renewal renewal,
        @Nullable Upgrade upgrade,
        List<RowJson> rows) {

    /** The left column: what the current tier asks between two reviews. */
    @Schema(name = "RenewalColumn")
    record Renewal(Tier tier, LocalDate from, LocalDate until, boolean met) {}

    /** The right column: what the next tier asks over the rolling periods. */
    @Schema(name = "UpgradeColumn")
    record Upgrade(Tier tier, boolean met) {}

    /** A line of the card; a blank cell is null (R23). */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ScorecardRow")
    record RowJson(
            String id,
            Category category,
            String label,
            @Nullable CellJson renewal,
            @Nullable CellJson upgrade) {}

    static ScorecardJson of(PartnerCard partner) {
        var card = partner.scorecard();
        var period = card.standing().period();
        return new ScorecardJson(
                partner.id().value(),
                partner.name(),
                partner.path(),
                period == null ? null : period.tier(),
                card.stage(),
                card.asOf(),
                card.requirements().inForceFrom(),
                period == null ? null : period.startsOn(),
                period == null ? null : period.nextReviewOn(),
                renewal(card.renewal(), period),
                upgrade(card.upgrade()),
                rows(card));
    }

    private static @Nullable Renewal renewal(@Nullable Column column, @Nullable TierPeriod period) {
        return column == null || period == null
                ? null
                : new Renewal(column.tier(), period.startsOn(), period.nextReviewOn(), column.met());
    }

    private static @Nullable Upgrade upgrade(@Nullable Column column) {
        return column == null ? null : new Upgrade(column.tier(), column.met());
    }

    private static List<RowJson> rows(Scorecard card) {
        var rows = new ArrayList<RowJson>(card.rows().size() + 1);
        rows.add(fee(card));
        for (var row : card.rows()) {
            var requirement = row.requirement();
            rows.add(new RowJson(
                    requirement.row().value(),
                    requirement.category(),
                    requirement.label(),
                    CellJson.of(row.renewal(), requirement.measure()),
                    CellJson.of(row.upgrade(), requirement.measure())));
        }
        return rows;
    }

    private static RowJson fee(Scorecard card) {
        var fee = card.requirements().fee();
        var cell = new CellJson.Fee(CellJson.plain(fee.amount()), card.isFeePaid());
        return new RowJson(
                CardLine.PROGRAM_FEE,
                Category.FEE,
                fee.label(),
                card.renewal() == null ? null : cell,
                card.upgrade() == null ? null : cell);
    }
}
