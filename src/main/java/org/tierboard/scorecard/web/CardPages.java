package org.tierboard.scorecard.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.scorecard.Lapses;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;

/** A card in the words of its page, to be printed or filled into a sheet. */
@Component
class CardPages {

    private final Scorecards scorecards;
    private final Lapses lapses;
    private final Freshness freshness;
    private final AsOf asOf;
    private final Words words;

    CardPages(Scorecards scorecards, Lapses lapses, Freshness freshness, AsOf asOf, Words words) {
        this.scorecards = scorecards;
        this.lapses = lapses;
        this.freshness = freshness;
        this.asOf = asOf;
        this.words = words;
    }

    PartnerCard card(VisiblePartner partner, LocalDate day) {
        return scorecards.of(partner, day);
    }

    ScorecardPage page(PartnerCard card) {
        return ScorecardPage.of(
                new CardSource(card, asOf.today(), lapses.of(card)), freshness.look(card.partnerNo()), words);
    }
}
