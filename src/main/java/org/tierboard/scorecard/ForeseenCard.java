package org.tierboard.scorecard;

import java.util.List;

/** A partner's card on a day, and which of its cells that are met won't be in 30, 60 or 90 days. */
public record ForeseenCard(PartnerCard card, List<LapsingCell> lapsing) {

    public ForeseenCard {
        lapsing = List.copyOf(lapsing);
    }
}
