package org.tierboard.account.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.Everyone;
import org.tierboard.account.PasswordLinks;
import org.tierboard.account.PasswordPolicy;
import org.tierboard.account.Viewer;

/** Where a person who was given a link chooses a password. Opening the page changes nothing, so link checkers do no harm. */
@Controller
@RequestMapping("/password/{token}")
@Everyone
class PasswordController {

    private static final String FORM = "account/password";

    private final PasswordLinks links;
    private final PasswordPolicy policy;

    PasswordController(PasswordLinks links, PasswordPolicy policy) {
        this.links = links;
        this.policy = policy;
    }

    @GetMapping
    String blank(@PathVariable String token, Model model) {
        model.addAttribute("owner", owner(token));
        model.addAttribute("form", PasswordForm.blank());
        return FORM;
    }

    @PostMapping
    String choose(
            @PathVariable String token, @ModelAttribute("form") PasswordForm form, BindingResult errors, Model model) {
        var owner = owner(token);
        form.check(policy, owner.email(), errors);
        if (errors.hasErrors()) {
            model.addAttribute("owner", owner);
            return FORM;
        }
        if (!links.redeem(token, form.wanted())) {
            throw spent();
        }
        return "redirect:/login?chosen";
    }

    private Viewer owner(String token) {
        return links.owner(token).orElseThrow(PasswordController::spent);
    }

    private static ResponseStatusException spent() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "This link was used already, has expired, or is incomplete. Ask an administrator for a new one.");
    }
}
