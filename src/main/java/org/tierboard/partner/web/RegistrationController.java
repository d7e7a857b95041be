package org.tierboard.partner.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.guide.Guides;
import org.tierboard.partner.PartnerIdTaken;
import org.tierboard.partner.Registrations;

/** Takes partners into the programme; what they need next is on their membership's page. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class RegistrationController {

    private static final String NEW = "partner/new";

    private final Registrations registrations;
    private final Guides guides;
    private final ApplicationEventPublisher events;

    RegistrationController(Registrations registrations, Guides guides, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.guides = guides;
        this.events = events;
    }

    @ModelAttribute("paths")
    List<String> paths() {
        return List.copyOf(guides.paths());
    }

    @GetMapping("/partners/new")
    String blank(Model model) {
        model.addAttribute("form", PartnerForm.blank(paths().get(0)));
        return NEW;
    }

    @PostMapping("/partners")
    String add(@Valid @ModelAttribute("form") PartnerForm form, BindingResult errors, RedirectAttributes redirect) {
        if (form.path() != null && !paths().contains(form.path())) {
            errors.rejectValue("path", "partner.path.missing");
        }
        if (errors.hasErrors() || !registered(form, errors)) {
            return NEW;
        }
        redirect.addFlashAttribute("notice", "partner.registered");
        return "redirect:"
                + UriComponentsBuilder.fromPath("/partners/{partnerId}/membership")
                        .encode()
                        .buildAndExpand(form.toId().value())
                        .toUriString();
    }

    private boolean registered(PartnerForm form, BindingResult errors) {
        try {
            registrations.register(form.toId(), form.wantedName(), form.wantedPath());
            return true;
        } catch (PartnerIdTaken taken) {
            events.publishEvent(taken.refusal());
            errors.rejectValue("partnerId", "partner.id.taken");
            return false;
        }
    }
}
