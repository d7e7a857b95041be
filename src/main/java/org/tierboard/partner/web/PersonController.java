package org.tierboard.partner.web;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
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
import org.tierboard.partner.People;
import org.tierboard.partner.PersonKey;
import org.tierboard.partner.PersonRefused;

/** One person of a partner: the lead mends what is wrong, and records who leaves. */
@Controller
@RequestMapping("/partners/{partnerId}/people/{individualNo}")
class PersonController {

    private static final String SHOW = "partner/person";
    private static final String BACK = "redirect:/partners/{partnerId}/people/{individualNo}";

    private final PersonDesk desk;
    private final People people;
    private final ApplicationEventPublisher events;

    PersonController(PersonDesk desk, People people, ApplicationEventPublisher events) {
        this.desk = desk;
        this.people = people;
        this.events = events;
    }

    @GetMapping
    @Allowed
    String show(VisiblePartner partner, @PathVariable int individualNo, Viewer viewer, Model model) {
        var page = desk.show(partner, viewer, new PersonKey(partner.partnerNo(), individualNo));
        var person = page.entry().person();
        model.addAttribute("page", page);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PersonForm.of(person));
        }
        if (!model.containsAttribute("leaving")) {
            model.addAttribute("leaving", new LeavingForm(page.today(), person.version()));
        }
        return SHOW;
    }

    @PostMapping
    @Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
    String change(
            VisiblePartner partner,
            @PathVariable int individualNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var key = new PersonKey(partner.partnerNo(), individualNo);
        if (errors.hasErrors()
                || !done(() -> people.correct(key, form.seenVersion(), form.toPerson()), errors, "email")) {
            return show(partner, individualNo, viewer, model);
        }
        redirect.addFlashAttribute("notice", "people.corrected");
        return BACK;
    }

    @PostMapping("/leave")
    @Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
    String leave(
            VisiblePartner partner,
            @PathVariable int individualNo,
            Viewer viewer,
            @Valid @ModelAttribute("leaving") LeavingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var key = new PersonKey(partner.partnerNo(), individualNo);
        if (errors.hasErrors() || !done(() -> people.leave(key, form.seenVersion(), form.day()), errors, "leftOn")) {
            return show(partner, individualNo, viewer, model);
        }
        redirect.addFlashAttribute("notice", "people.leaves");
        return BACK;
    }

    private boolean done(Runnable work, BindingResult errors, String field) {
        try {
            work.run();
            return true;
        } catch (PersonRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue(field, "people.refused." + refused.reason());
            return false;
        }
    }
}
