package org.tierboard.tiering.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.PreAssessments;

/** The partner manager's part of an application: the narrative, its filing, and the review that was held. */
@Controller
@RequestMapping("/partners/{partnerId}/premier/{applicationNo}")
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
class PreAssessmentController {

    private static final String BACK = "redirect:/partners/{partnerId}/premier";

    private final PremierPages pages;
    private final PreAssessments assessments;
    private final TierAttempt attempt;

    PreAssessmentController(PremierPages pages, PreAssessments assessments, TierAttempt attempt) {
        this.pages = pages;
        this.assessments = assessments;
        this.attempt = attempt;
    }

    @PostMapping("/narrative")
    String draft(
            VisiblePartner partner,
            @PathVariable int applicationNo,
            Viewer viewer,
            @Valid @ModelAttribute("narrative") NarrativeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return pages.show(partner, viewer, model);
        }
        assessments.draft(viewer, partner, applicationNo, form.toNarrative());
        redirect.addFlashAttribute("notice", "tiering.premier.saved");
        return BACK;
    }

    @PostMapping("/pre-assessment")
    String file(
            VisiblePartner partner,
            @PathVariable int applicationNo,
            Viewer viewer,
            @Valid @ModelAttribute("narrative") NarrativeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return pages.show(partner, viewer, model);
        }
        attempt.at(
                () -> assessments.file(viewer, partner, applicationNo, form.toNarrative()),
                redirect,
                "tiering.premier.filed");
        return BACK;
    }

    @PostMapping("/review")
    String holdReview(
            VisiblePartner partner,
            @PathVariable int applicationNo,
            Viewer viewer,
            @Valid @ModelAttribute("meeting") MeetingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var day = new TierAttempt.Field("heldOn", errors);
        if (errors.hasErrors()
                || !attempt.at(
                        () -> assessments.holdReview(viewer, partner, applicationNo, form.toMeeting()),
                        day,
                        redirect,
                        "tiering.premier.recorded")) {
            return pages.show(partner, viewer, model);
        }
        return BACK;
    }
}
