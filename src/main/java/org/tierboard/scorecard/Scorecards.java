package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.tierboard.account.Visibility;
import org.tierboard.account.VisiblePartner;

/** The cards of partners on any day, past, today or future. */
@Service
public class Scorecards {

    /** One partner's card, in one statement. */
    public PartnerCard of(VisiblePartner partner, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** The cards of a page of partners, in one statement, by partner id. */
    public List<PartnerCard> of(Collection<Integer> partnerNos, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** All cards that a viewer may see, by partner id, one statement a path, handed over one after the other. */
    public void forEach(Visibility visibility, LocalDate asOf, Consumer<PartnerCard> each) {
        throw new UnsupportedOperationException();
    }
}
