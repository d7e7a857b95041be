package org.tierboard.opportunity.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
import org.tierboard.opportunity.LaunchDesk;
import org.tierboard.opportunity.Pipeline;
import org.tierboard.opportunity.SalesStage;

/** Moves an opportunity on its way: to the next stage, to its launch, or to its loss. */
@Controller
@RequestMapping("/partners/{partnerId}/opportunities/{opportunity}")
@Allowed
class StageController {

    private static final String BACK = "redirect:/partners/{partnerId}/opportunities/{opportunity}";

    private final Pipeline pipeline;
    private final LaunchDesk launches;
    private final DetailPages pages;
    private final ProgrammeCalendar calendar;

    StageController(Pipeline pipeline, LaunchDesk launches, DetailPages pages, ProgrammeCalendar calendar) {
        this.pipeline = pipeline;
        this.launches = launches;
        this.pages = pages;
        this.calendar = calendar;
    }

    @PostMapping("/stage")
    String advance(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @RequestParam SalesStage stage,
            @RequestParam long version,
            RedirectAttributes redirect) {
        if (!stage.isOpen()) { // launched and lost have forms of their own, with what they need
            redirect.addFlashAttribute("refusal", "opportunity.stage.own-form");
            return BACK;
        }
        pipeline.advance(DetailPages.seen(partner, viewer, opportunity, version), stage);
        redirect.addFlashAttribute("notice", "opportunity.advanced");
        return BACK;
    }

    @PostMapping("/launch")
    String launch(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @Valid @ModelAttribute("launch") LaunchForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (hasErrors(form, errors)) {
            return pages.show(partner, viewer, opportunity, model);
        }
        launches.launch(DetailPages.seen(partner, viewer, opportunity, form.seenVersion()), form.day(), form.mrr());
        redirect.addFlashAttribute("notice", "opportunity.launched");
        return BACK;
    }

    /** What a launch counts by is put right by the vendor's side only, with the reason on record. */
    @PostMapping("/correct")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    String correct(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @Valid @ModelAttribute("launch") LaunchForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form.why().isEmpty()) {
            errors.rejectValue("reason", "opportunity.reason.missing");
        }
        if (hasErrors(form, errors)) {
            return pages.show(partner, viewer, opportunity, model);
        }
        var seen = DetailPages.seen(partner, viewer, opportunity, form.seenVersion());
        launches.correct(seen, form.day(), form.mrr(), form.why());
        redirect.addFlashAttribute("notice", "opportunity.corrected");
        return BACK;
    }

    @PostMapping("/lose")
    String lose(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @Valid @ModelAttribute("loss") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return pages.show(partner, viewer, opportunity, model);
        }
        var seen = DetailPages.seen(partner, viewer, opportunity, form.seenVersion());
        pipeline.lose(seen, calendar.today(), form.reason());
        redirect.addFlashAttribute("notice", "opportunity.lost");
        return BACK;
    }

    private boolean hasErrors(LaunchForm form, BindingResult errors) {
        LaunchDay.objection(form.launchedOn(), calendar.today())
                .ifPresent(words -> errors.rejectValue("launchedOn", words));
        return errors.hasErrors();
    }
}
