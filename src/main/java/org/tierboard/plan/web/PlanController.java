package org.tierboard.plan.web;

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
import org.tierboard.plan.PlanDesk;
import org.tierboard.plan.PlanDesk.Seen;

/** A partner's business plan: the alliance lead hands it in, the partner manager confirms or returns it (FAQ 28). */
@Controller
@RequestMapping("/partners/{partnerId}/plan")
class PlanController {

    private static final String SHOW = "plan/show";
    private static final String BACK = "redirect:/partners/{partnerId}/plan";

    private final PlanPages pages;
    private final PlanUpload upload;
    private final PlanDesk desk;
    private final ProgrammeCalendar calendar;

    PlanController(PlanPages pages, PlanUpload upload, PlanDesk desk, ProgrammeCalendar calendar) {
        this.pages = pages;
        this.upload = upload;
        this.desk = desk;
        this.calendar = calendar;
    }

    @GetMapping
    @Allowed
    String show(VisiblePartner partner, Viewer viewer, Model model) {
        model.addAttribute("form", PlanForm.blank());
        return page(partner, viewer, model);
    }

    @PostMapping
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!upload.submit(partner, viewer, form, errors)) {
            return page(partner, viewer, model);
        }
        redirect.addFlashAttribute("notice", "plan.submitted");
        return BACK;
    }

    @PostMapping("/{planNo}/confirm")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    String confirm(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int planNo,
            @RequestParam long version,
            RedirectAttributes redirect) {
        desk.confirm(new Seen(partner, planNo, version), viewer, calendar.today());
        redirect.addFlashAttribute("notice", "plan.confirmed");
        return BACK;
    }

    @PostMapping("/{planNo}/return")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    String giveBack(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int planNo,
            @Valid @ModelAttribute("remark") RemarkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("form", PlanForm.blank());
            return page(partner, viewer, model);
        }
        desk.giveBack(new Seen(partner, planNo, form.seenVersion()), viewer, form.why(), calendar.today());
        redirect.addFlashAttribute("notice", "plan.returned");
        return BACK;
    }

    private String page(VisiblePartner partner, Viewer viewer, Model model) {
        model.addAttribute("page", pages.of(partner, viewer));
        if (!model.containsAttribute("remark")) {
            model.addAttribute("remark", RemarkForm.blank());
        }
        return SHOW;
    }
}
