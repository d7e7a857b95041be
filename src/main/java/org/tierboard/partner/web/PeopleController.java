package org.tierboard.partner.web;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
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
import org.tierboard.partner.People;
import org.tierboard.partner.PeopleQuestion;
import org.tierboard.partner.PeopleShow;
import org.tierboard.partner.PersonRefused;

/** Who is registered with a partner: all who see the partner read it, its lead registers people (FAQ 8). */
@Controller
@RequestMapping("/partners/{partnerId}/people")
class PeopleController {

    private static final String NEW = "partner/person-new";

    private final PeopleDesk desk;
    private final People people;
    private final ApplicationEventPublisher events;

    PeopleController(PeopleDesk desk, People people, ApplicationEventPublisher events) {
        this.desk = desk;
        this.people = people;
        this.events = events;
    }

    @GetMapping
    @Allowed
    String list(
            VisiblePartner partner,
            Viewer viewer,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "REGISTERED") PeopleShow show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var question = new PeopleQuestion(query.strip(), show, Math.max(page, 0));
        model.addAttribute("page", desk.list(partner, viewer, question));
        return "partner/people";
    }

    @GetMapping("/new")
    @Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
    String blank(VisiblePartner partner, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("form", NewPersonForm.blank());
        return NEW;
    }

    @PostMapping
    @Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
    String add(
            VisiblePartner partner,
            @Valid @ModelAttribute("form") NewPersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !registered(partner, form, errors)) {
            model.addAttribute("partner", partner);
            return NEW;
        }
        redirect.addFlashAttribute("notice", form.isInvited() ? "people.registered.invited" : "people.registered");
        return "redirect:/partners/{partnerId}/people";
    }

    private boolean registered(VisiblePartner partner, NewPersonForm form, BindingResult errors) {
        try {
            people.register(partner.partnerNo(), form.toPerson(), form.isInvited());
            return true;
        } catch (PersonRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue("email", "people.refused." + refused.reason());
            return false;
        }
    }
}
