package org.tierboard.tiering.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.DataAssessments;
import org.tierboard.tiering.PremierDesk;

/** The way to Premier (R29, FAQ 5): how the run stands, the application, and its file. */
@Controller
@RequestMapping("/partners/{partnerId}/premier")
class PremierController {

    private static final String BACK = "redirect:/partners/{partnerId}/premier";

    private final PremierPages pages;
    private final PremierDesk desk;
    private final DataAssessments assessments;
    private final TierAttempt attempt;

    PremierController(PremierPages pages, PremierDesk desk, DataAssessments assessments, TierAttempt attempt) {
        this.pages = pages;
        this.desk = desk;
        this.assessments = assessments;
        this.attempt = attempt;
    }

    @GetMapping
    @Allowed
    String show(VisiblePartner partner, Viewer viewer, Model model) {
        return pages.show(partner, viewer, model);
    }

    @PostMapping("/applications")
    @Allowed(Role.ALLIANCE_LEAD)
    String apply(VisiblePartner partner, Viewer viewer, RedirectAttributes redirect) {
        attempt.at(() -> desk.apply(viewer, partner), redirect, "tiering.premier.applied");
        return BACK;
    }

    @PostMapping("/{applicationNo}/withdrawal")
    @Allowed(Role.ALLIANCE_LEAD)
    String withdraw(
            VisiblePartner partner, @PathVariable int applicationNo, Viewer viewer, RedirectAttributes redirect) {
        desk.withdraw(viewer, partner, applicationNo);
        redirect.addFlashAttribute("notice", "tiering.premier.withdrawn");
        return BACK;
    }

    /** Everything about an application as one document, to be printed; before it is filed, as of today. */
    @GetMapping("/{applicationNo}/file")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    String file(VisiblePartner partner, @PathVariable int applicationNo, Model model) {
        var application = desk.require(partner, applicationNo);
        var filed = application.assessment();
        var data = filed == null ? assessments.of(partner) : assessments.read(filed);
        model.addAttribute("partner", partner);
        model.addAttribute("dossier", application);
        model.addAttribute("page", AssessmentPage.of(data));
        return "tiering/file";
    }
}
