package org.tierboard.opportunity.web;

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
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.opportunity.LaunchDesk;
import org.tierboard.site.PublicUrl;

/** Launched opportunities whose customer may be named in public: they count at once, without an approval (R19a). */
@Controller
@RequestMapping("/partners/{partnerId}/opportunities/{opportunity}/reference")
@Allowed
class DesignationController {

    private static final String BACK = "redirect:/partners/{partnerId}/opportunities/{opportunity}";

    private final LaunchDesk launches;
    private final DetailPages pages;
    private final ProgrammeCalendar calendar;

    DesignationController(LaunchDesk launches, DetailPages pages, ProgrammeCalendar calendar) {
        this.launches = launches;
        this.pages = pages;
        this.calendar = calendar;
    }

    @PostMapping
    String designate(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @Valid @ModelAttribute("designation") DesignationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var url = url(form, errors);
        if (errors.hasErrors()) {
            return pages.show(partner, viewer, opportunity, model);
        }
        var seen = DetailPages.seen(partner, viewer, opportunity, form.seenVersion());
        launches.designate(seen, calendar.today(), url);
        redirect.addFlashAttribute("notice", "opportunity.designated");
        return BACK;
    }

    @PostMapping("/withdraw")
    String withdraw(
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
        launches.withdrawReference(seen, calendar.today(), form.reason());
        redirect.addFlashAttribute("notice", "opportunity.undesignated");
        return BACK;
    }

    private static String url(DesignationForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("url")) {
            try {
                return PublicUrl.parse(form.address()).value();
            } catch (PublicUrl.Refused refused) {
                errors.rejectValue("url", "public-url." + refused.fault());
            }
        }
        return "";
    }
}
