package org.tierboard.tiering.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.Download;
import org.tierboard.export.FileName;
import org.tierboard.scorecard.web.KeptCards;
import org.tierboard.tiering.TierViews;

/** The cards that were decided on, as files. */
@Component
class HistoryFiles {

    private final TierViews views;
    private final KeptCards cards;

    HistoryFiles(TierViews views, KeptCards cards) {
        this.views = views;
        this.cards = cards;
    }

    void send(VisiblePartner partner, int decisionNo, HttpServletResponse response) throws IOException {
        var decision = views.decision(partner, decisionNo);
        var name = FileName.of(decision.decided().day(), partner.name(), "scorecard");
        new Download(name.with("pdf"), "application/pdf").send(response, cards.pdf(decision.card()));
    }
}
