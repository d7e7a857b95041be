package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Measure;
import org.tierboard.scorecard.Lapse;
import org.tierboard.scorecard.Lapses;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;

/** A card in the words of its page, whether it is then shown or printed. */
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
        return ScorecardPage.of(new CardSource(card, asOf.today(), lapses(card)), freshness.lines(), words);
    }

    /** Only the right column counts over rolling periods. */
    private Map<Measure, Lapse> lapses(PartnerCard partner) {
        var card = partner.scorecard();
        return card.upgrade() == null ? Map.of() : lapses.soon(partner.partnerNo(), card.requirements(), card.asOf());
    }
}
