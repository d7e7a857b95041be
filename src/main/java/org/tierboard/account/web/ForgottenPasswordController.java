package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tierboard.account.Everyone;
import org.tierboard.account.ForgottenPasswords;

/** Where somebody who forgot the password asks for a link to a new one. The answer is the same for every address. */
@Controller
@RequestMapping("/password/forgotten")
@Everyone
class ForgottenPasswordController {

    private static final String FORM = "account/forgotten";

    private final ForgottenPasswords passwords;

    ForgottenPasswordController(ForgottenPasswords passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", new ForgottenPasswordForm(null));
        return FORM;
    }

    @PostMapping
    String ask(
            @Valid @ModelAttribute("form") ForgottenPasswordForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            return FORM;
        }
        passwords.forgotten(form.address(), request.getRemoteAddr());
        return "redirect:/login?asked";
    }
}
