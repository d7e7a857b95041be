package org.tierboard.scorecard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;

/** The two-column card as a page. */
@Controller
@Allowed
class ScorecardController {

    private final PrintedCards cards;
    private final Freshness freshness;
    private final AsOf asOf;

    ScorecardController(PrintedCards cards, Freshness freshness, AsOf asOf) {
        this.cards = cards;
        this.freshness = freshness;
        this.asOf = asOf;
    }

    @GetMapping("/partners/{partnerId}/scorecard")
    String show(
            VisiblePartner partner,
            @RequestParam(name = "asOf", required = false) @Nullable String asked,
            Model model) {
        model.addAttribute("printed", cards.of(partner, asOf.day(asked), asOf.today()));
        model.addAttribute("freshness", freshness.look(partner.partnerNo()));
        return "scorecard/show";
    }
}
