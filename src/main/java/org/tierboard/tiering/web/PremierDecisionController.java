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
import org.tierboard.tiering.PremierDecisions;

/** An application is approved or declined once the review was held. */
@Controller
@RequestMapping("/partners/{partnerId}/premier/{applicationNo}")
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
class PremierDecisionController {

    private static final String BACK = "redirect:/partners/{partnerId}/premier";

    private final PremierPages pages;
    private final PremierDecisions decisions;
    private final TierAttempt attempt;

    PremierDecisionController(PremierPages pages, PremierDecisions decisions, TierAttempt attempt) {
        this.pages = pages;
        this.decisions = decisions;
        this.attempt = attempt;
    }

    @PostMapping("/approval")
    String approve(
            VisiblePartner partner,
            @PathVariable int applicationNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return pages.show(partner, viewer, model);
        }
        attempt.at(
                () -> decisions.approve(viewer, partner, applicationNo, form.remark()),
                form,
                redirect,
                "tiering.premier.approved");
        return BACK;
    }

    @PostMapping("/decline")
    String decline(
            VisiblePartner partner,
            @PathVariable int applicationNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var reason = form.required(errors);
        if (errors.hasErrors()) {
            return pages.show(partner, viewer, model);
        }
        attempt.at(
                () -> decisions.decline(viewer, partner, applicationNo, reason),
                form,
                redirect,
                "tiering.premier.declined");
        return BACK;
    }
}
