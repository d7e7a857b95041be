package org.tierboard.scorecard;

import java.util.Optional;

/** Tells what changed on a card since the day before. A module that knows declares a bean; the card itself doesn't. */
public interface CardNewsSource {

    /** @return nothing where nothing changed, or nobody looked */
    Optional<CardNews> news(PartnerCard today);
}
