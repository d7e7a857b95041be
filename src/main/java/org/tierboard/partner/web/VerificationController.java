package org.tierboard.partner.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tierboard.account.Everyone;
import org.tierboard.partner.PersonRefused;
import org.tierboard.partner.Verifications;

/** Where the mail to a training address leads. Mail scanners open links: only the button confirms. */
@Controller
@RequestMapping("/training-address")
@Everyone
class VerificationController {

    private static final String SHOW = "partner/verification";

    private final Verifications verifications;
    private final ApplicationEventPublisher events;

    VerificationController(Verifications verifications, ApplicationEventPublisher events) {
        this.verifications = verifications;
        this.events = events;
    }

    @GetMapping("/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("asked", verifications.look(token));
        return SHOW;
    }

    @PostMapping("/{token}")
    String verify(@PathVariable String token, Model model) {
        try {
            verifications.verify(token);
            return "redirect:/training-address/confirmed";
        } catch (PersonRefused refused) {
            events.publishEvent(refused.refusal());
            model.addAttribute("asked", verifications.look(token));
            model.addAttribute("refusal", "people.refused." + refused.reason());
            return SHOW;
        }
    }

    @GetMapping("/confirmed")
    String confirmed() {
        return "partner/verified";
    }
}
