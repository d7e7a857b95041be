package org.tierboard.reference.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import org.tierboard.reference.ReferenceQueries;
import org.tierboard.site.PathId;

/** The public reference tool: a partner's people list what they entered, and enter more (R19b, FAQ 30). */
@Controller
@RequestMapping("/partners/{partnerId}/references")
class ReferenceController {

    private static final String NEW = "reference/new";

    private final ReferenceDesk desk;
    private final ReferenceQueries queries;
    private final ReferenceCheck check;
    private final ReferenceAges ages;
    private final ProgrammeCalendar calendar;

    ReferenceController(
            ReferenceDesk desk,
            ReferenceQueries queries,
            ReferenceCheck check,
            ReferenceAges ages,
            ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.check = check;
        this.ages = ages;
        this.calendar = calendar;
    }

    @GetMapping
    @Allowed
    String list(VisiblePartner partner, Viewer viewer, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", ReferencesPage.of(partner, queries, ages, page));
        model.addAttribute("enters", viewer.role().belongsToPartner());
        return "reference/list";
    }

    /** @param from one that was declined or withdrawn, to be sent again */
    @GetMapping("/new")
    @Allowed({Role.ALLIANCE_LEAD, Role.ALLIANCE_TEAM})
    String blank(VisiblePartner partner, @RequestParam(required = false) @Nullable String from, Model model) {
        var form = from == null
                ? ReferenceForm.blank()
                : ReferenceForm.of(queries.require(partner.partnerNo(), PathId.decode(from)));
        model.addAttribute("form", form);
        model.addAttribute("partner", partner);
        return NEW;
    }

    @PostMapping
    @Allowed({Role.ALLIANCE_LEAD, Role.ALLIANCE_TEAM})
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @Valid @ModelAttribute("form") ReferenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var address = check.address(form, errors);
        var same = errors.hasErrors() ? null : check.sameCustomer(partner, form).orElse(null);
        if (errors.hasErrors() || same != null) {
            model.addAttribute("same", same);
            model.addAttribute("partner", partner);
            return NEW;
        }
        var id = desk.submit(partner, viewer, form.toEntry(address.orElseThrow()), calendar.today());
        redirect.addFlashAttribute("notice", "reference.submitted");
        redirect.addAttribute("reference", PathId.encode(id));
        return "redirect:/partners/{partnerId}/references/{reference}";
    }
}
