package org.tierboard.scorecard;

import java.util.Optional;
import org.tierboard.account.Viewer;

/** Offers a next step on the card. A module that has one declares a bean; the card itself knows none of them. */
public interface NextStepSource {

    /** @return nothing for a viewer whose step it isn't, and where it isn't possible */
    Optional<NextStep> step(Viewer viewer, PartnerCard today);
}
