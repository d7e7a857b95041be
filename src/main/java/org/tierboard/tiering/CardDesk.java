package org.tierboard.tiering;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.kernel.Tier;
import org.tierboard.partner.TierBook;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;

/** Today's card, to look at or to decide on. */
@Component
class CardDesk {

    private final Scorecards scorecards;
    private final TierBook book;
    private final ProgrammeCalendar calendar;

    CardDesk(Scorecards scorecards, TierBook book, ProgrammeCalendar calendar) {
        this.scorecards = scorecards;
        this.book = book;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    PartnerCard look(VisiblePartner partner) {
        return scorecards.of(partner, today());
    }

    /** The card that stays as it is until the transaction ends: nothing that counts changes meanwhile (R27). */
    PartnerCard hold(VisiblePartner partner) {
        book.hold(partner.partnerNo());
        return look(partner);
    }

    /** Where a partner goes that doesn't renew its tier; empty for nowhere (R28). */
    Optional<Tier> highestBelow(VisiblePartner partner, Tier tier) {
        return scorecards.highestBelow(partner, tier, today());
    }
}
