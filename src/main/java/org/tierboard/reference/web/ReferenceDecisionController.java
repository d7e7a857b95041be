package org.tierboard.reference.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.reference.ReferenceDesk;
import org.tierboard.reference.ReferenceDesk.Seen;
import org.tierboard.reference.ReferenceQueries;
import org.tierboard.site.PathId;

/** A public reference and what can be done about it: administrators decide, the partner's people may withdraw. */
@Controller
@RequestMapping("/partners/{partnerId}/references/{reference}")
class ReferenceDecisionController {

    private static final String SHOW = "reference/show";
    private static final String BACK = "redirect:/partners/{partnerId}/references/{reference}";

    private final ReferenceDesk desk;
    private final ReferenceQueries queries;
    private final ReferenceAges ages;
    private final ProgrammeCalendar calendar;

    ReferenceDecisionController(
            ReferenceDesk desk, ReferenceQueries queries, ReferenceAges ages, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.ages = ages;
        this.calendar = calendar;
    }

    @GetMapping
    @Allowed
    String show(VisiblePartner partner, Viewer viewer, @PathVariable String reference, Model model) {
        var page = page(partner, viewer, reference);
        model.addAttribute("page", page);
        model.addAttribute("form", DecisionForm.blank(page.line().version()));
        return SHOW;
    }

    @PostMapping("/approve")
    @Allowed(Role.ADMINISTRATOR)
    String approve(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam long version,
            RedirectAttributes redirect) {
        desk.approve(new Seen(partner, PathId.decode(reference), version), viewer, calendar.today());
        redirect.addFlashAttribute("notice", "reference.approved");
        return BACK;
    }

    @PostMapping("/decline")
    @Allowed(Role.ADMINISTRATOR)
    String decline(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(model, page(partner, viewer, reference), "decline");
        }
        desk.decline(seen(partner, reference, form), viewer, form.why(), calendar.today());
        redirect.addFlashAttribute("notice", "reference.declined");
        return BACK;
    }

    @PostMapping("/withdraw")
    @Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD, Role.ALLIANCE_TEAM})
    String withdraw(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(model, page(partner, viewer, reference), "withdraw");
        }
        desk.withdraw(seen(partner, reference, form), form.why(), calendar.today());
        redirect.addFlashAttribute("notice", "reference.withdrawn");
        return BACK;
    }

    private static String again(Model model, ReferencePage page, String tried) {
        model.addAttribute("page", page);
        model.addAttribute("tried", tried);
        return SHOW;
    }

    private ReferencePage page(VisiblePartner partner, Viewer viewer, String reference) {
        var line = queries.require(partner.partnerNo(), PathId.decode(reference));
        return ReferencePage.of(ages.item(line), viewer);
    }

    private static Seen seen(VisiblePartner partner, String reference, DecisionForm form) {
        return new Seen(partner, PathId.decode(reference), form.seenVersion());
    }
}
