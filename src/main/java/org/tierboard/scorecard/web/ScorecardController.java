package org.tierboard.scorecard.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Measure;
import org.tierboard.scorecard.Lapse;
import org.tierboard.scorecard.Lapses;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;

/** The two-column card as a page. */
@Controller
@Allowed
class ScorecardController {

    private final Scorecards scorecards;
    private final Lapses lapses;
    private final Freshness freshness;
    private final AsOf asOf;
    private final Words words;

    ScorecardController(Scorecards scorecards, Lapses lapses, Freshness freshness, AsOf asOf, Words words) {
        this.scorecards = scorecards;
        this.lapses = lapses;
        this.freshness = freshness;
        this.asOf = asOf;
        this.words = words;
    }

    @GetMapping("/partners/{partnerId}/scorecard")
    String show(
            VisiblePartner partner,
            @RequestParam(name = "asOf", required = false) @Nullable String asked,
            Model model) {
        var card = scorecards.of(partner, asOf.day(asked));
        var source = new CardSource(card, asOf.today(), lapses(card));
        model.addAttribute("card", card);
        model.addAttribute("page", ScorecardPage.of(source, freshness.lines(), words));
        return "scorecard/show";
    }

    /** Only the right column counts over rolling periods. */
    private Map<Measure, Lapse> lapses(PartnerCard partner) {
        var card = partner.scorecard();
        return card.upgrade() == null ? Map.of() : lapses.soon(partner.partnerNo(), card.requirements(), card.asOf());
    }
}
