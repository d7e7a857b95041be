package org.tierboard.tiering.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.scorecard.web.KeptCards;
import org.tierboard.tiering.TierViews;

/** The tiers that a partner held, and each decision with the card as it was (R28). */
@Controller
@RequestMapping("/partners/{partnerId}/history")
@Allowed
class HistoryController {

    private final TierViews views;
    private final KeptCards cards;
    private final HistoryFiles files;

    HistoryController(TierViews views, KeptCards cards, HistoryFiles files) {
        this.views = views;
        this.cards = cards;
        this.files = files;
    }

    @GetMapping
    String list(VisiblePartner partner, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("periods", views.periods(partner));
        model.addAttribute("decisions", views.decisions(partner));
        return "tiering/history";
    }

    @GetMapping("/{decisionNo}")
    String show(VisiblePartner partner, @PathVariable int decisionNo, Model model) {
        var decision = views.decision(partner, decisionNo);
        model.addAttribute("partner", partner);
        model.addAttribute("decision", decision);
        model.addAttribute("page", cards.page(decision.card()));
        return "tiering/kept";
    }

    @GetMapping("/{decisionNo}.pdf")
    void print(VisiblePartner partner, @PathVariable int decisionNo, HttpServletResponse response) throws IOException {
        files.send(partner, decisionNo, response);
    }
}
