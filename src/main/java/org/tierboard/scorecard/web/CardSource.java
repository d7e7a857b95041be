package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.scorecard.Lapse;
import org.tierboard.scorecard.PartnerCard;

/**
 * What the page of a card is made of.
 *
 * @param today the day on which it is read, which needn't be the one that it speaks about
 * @param lapses what stops counting soon in the right column
 */
record CardSource(PartnerCard partner, LocalDate today, Map<Measure, Lapse> lapses) {

    Scorecard card() {
        return partner.scorecard();
    }

    LocalDate asOf() {
        return card().asOf();
    }

    boolean isToday() {
        return asOf().equals(today);
    }

    @Nullable
    TierPeriod period() {
        return card().standing().period();
    }

    /** The period of a card that has a left column. */
    TierPeriod renewalPeriod() {
        return Objects.requireNonNull(period());
    }

    /**
     * The card on another day. Addresses are relative to the card's own, so they need no rewriting where the application
     * doesn't live at the root.
     */
    String href(LocalDate day) {
        return day.equals(today) ? "scorecard" : "scorecard?asOf=" + day;
    }

    /** The records behind a row, on the day of the card. */
    String href(String row) {
        var records = "scorecard/" + row;
        return isToday() ? records : records + "?asOf=" + asOf();
    }
}
