package org.tierboard.tiering.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.Tier;
import org.tierboard.tiering.Missing;

/**
 * A review and what can be decided about it.
 *
 * @param due whether its day has come
 * @param missing what the renewal column lacks; nothing if it renews
 * @param lower the tier that follows if it doesn't; null for none
 * @param lastDay the furthest day to put it off to
 */
record ReviewPage(
        VisiblePartner partner,
        TierPeriod period,
        boolean due,
        List<Missing> missing,
        @Nullable Tier lower,
        LocalDate today,
        LocalDate lastDay) {

    public boolean isMet() {
        return missing.isEmpty();
    }
}
