package org.tierboard.opportunity.web;

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
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.opportunity.CompletionDesk;
import org.tierboard.opportunity.IncompleteQueries;
import org.tierboard.site.Formats;

/** Launches that were imported without a day, and the day that somebody enters for one. */
@Controller
@RequestMapping("/partners/{partnerId}/opportunities/incomplete")
@Allowed
class CompletionController {

    private static final String LIST = "opportunity/incomplete";

    private final CompletionDesk desk;
    private final IncompleteQueries queries;
    private final ProgrammeCalendar calendar;
    private final Formats formats;

    CompletionController(CompletionDesk desk, IncompleteQueries queries, ProgrammeCalendar calendar, Formats formats) {
        this.desk = desk;
        this.queries = queries;
        this.calendar = calendar;
        this.formats = formats;
    }

    @GetMapping
    String list(VisiblePartner partner, Model model) {
        model.addAttribute("form", CompletionForm.blank());
        return list(partner, "", model);
    }

    private String list(VisiblePartner partner, String typedFor, Model model) {
        model.addAttribute("page", IncompletePage.of(partner, queries, formats, typedFor));
        model.addAttribute("today", calendar.today());
        return LIST;
    }

    @PostMapping("/{opportunity}")
    String complete(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @Valid @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        LaunchDay.objection(form.launchedOn(), calendar.today())
                .ifPresent(words -> errors.rejectValue("launchedOn", words));
        if (errors.hasErrors()) {
            return list(partner, opportunity, model);
        }
        desk.complete(DetailPages.seen(partner, viewer, opportunity, form.seenVersion()), form.day());
        redirect.addFlashAttribute("notice", "opportunity.completed");
        return "redirect:/partners/{partnerId}/opportunities/incomplete";
    }
}
