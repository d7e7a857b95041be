package org.tierboard.opportunity.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.opportunity.OpportunityQueries;
import org.tierboard.opportunity.SeenOpportunity;
import org.tierboard.site.PathId;

/** Makes the page of an opportunity with all of its forms; one that came back with mistakes stays as it was typed. */
@Component
class DetailPages {

    private static final String SHOW = "opportunity/show";

    private final OpportunityQueries queries;
    private final ProgrammeCalendar calendar;

    DetailPages(OpportunityQueries queries, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    String show(VisiblePartner partner, Viewer viewer, String opportunity, Model model) {
        var vendor = !viewer.role().belongsToPartner();
        var line = queries.require(partner.partnerNo(), PathId.decode(opportunity), vendor);
        model.addAttribute("page", new DetailPage(partner, line, vendor));
        model.addAttribute("today", calendar.today());
        var forms = Map.of(
                "form", OpportunityForm.of(line),
                "launch", LaunchForm.of(line),
                "loss", ReasonForm.blank(line.version()),
                "designation", DesignationForm.blank(line.version()));
        forms.forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
            }
        });
        return SHOW;
    }

    static SeenOpportunity seen(VisiblePartner partner, Viewer viewer, String opportunity, long version) {
        return new SeenOpportunity(partner, viewer, PathId.decode(opportunity), version);
    }
}
