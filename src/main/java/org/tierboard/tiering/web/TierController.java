package org.tierboard.tiering.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.TierViews;
import org.tierboard.tiering.Upgrades;

/** A partner's tier: the lead asks for the next one, somebody else grants or declines it (R27). */
@Controller
@RequestMapping("/partners/{partnerId}/tier")
class TierController {

    private static final String PAGE = "tiering/tier";
    private static final String BACK = "redirect:/partners/{partnerId}/tier";

    private final TierViews views;
    private final Upgrades upgrades;
    private final TierAttempt attempt;

    TierController(TierViews views, Upgrades upgrades, TierAttempt attempt) {
        this.views = views;
        this.upgrades = upgrades;
        this.attempt = attempt;
    }

    @GetMapping
    @Allowed
    String show(VisiblePartner partner, Viewer viewer, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DecisionForm.BLANK);
        }
        return page(partner, viewer, model);
    }

    @PostMapping("/requests")
    @Allowed(Role.ALLIANCE_LEAD)
    String ask(VisiblePartner partner, Viewer viewer, RedirectAttributes redirect) {
        attempt.at(() -> upgrades.ask(viewer, partner), redirect, "tiering.upgrade.asked");
        return BACK;
    }

    @PostMapping("/requests/{requestNo}/withdrawal")
    @Allowed(Role.ALLIANCE_LEAD)
    String withdraw(VisiblePartner partner, @PathVariable int requestNo, Viewer viewer, RedirectAttributes redirect) {
        upgrades.withdraw(viewer, partner, requestNo);
        redirect.addFlashAttribute("notice", "tiering.upgrade.withdrawn");
        return BACK;
    }

    @PostMapping("/requests/{requestNo}/grant")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    String grant(
            VisiblePartner partner,
            @PathVariable int requestNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(partner, viewer, model);
        }
        attempt.at(
                () -> upgrades.grant(viewer, partner, requestNo, form.remark()),
                form,
                redirect,
                "tiering.upgrade.granted");
        return BACK;
    }

    @PostMapping("/requests/{requestNo}/decline")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    String decline(
            VisiblePartner partner,
            @PathVariable int requestNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var reason = form.required(errors);
        if (errors.hasErrors()) {
            return page(partner, viewer, model);
        }
        attempt.at(
                () -> upgrades.decline(viewer, partner, requestNo, reason), form, redirect, "tiering.upgrade.declined");
        return BACK;
    }

    private String page(VisiblePartner partner, Viewer viewer, Model model) {
        model.addAttribute("page", TierPage.of(partner, viewer, views));
        return PAGE;
    }
}
