package org.tierboard.tiering.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.PremierCard;
import org.tierboard.tiering.PremierDesk;
import org.tierboard.tiering.TierViews;

/** Puts the page of the way to Premier together; forms that came back with errors stay as they were sent. */
@Component
class PremierPages {

    private static final String PAGE = "tiering/premier";

    private final TierViews views;
    private final PremierDesk desk;

    PremierPages(TierViews views, PremierDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    String show(VisiblePartner partner, Viewer viewer, Model model) {
        var page = PremierPage.of(partner, viewer, new PremierCard(views.today(partner)), desk.of(partner));
        model.addAttribute("page", page);
        var open = page.open();
        if (open != null) {
            offer(model, "narrative", NarrativeForm.of(open));
            offer(model, "meeting", MeetingForm.on(page.today()));
            offer(model, "form", DecisionForm.BLANK);
        }
        return PAGE;
    }

    private static void offer(Model model, String name, Object blank) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, blank);
        }
    }
}
