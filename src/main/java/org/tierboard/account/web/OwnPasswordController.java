package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.OwnAccount;
import org.tierboard.account.PasswordPolicy;
import org.tierboard.account.SignedIn;
import org.tierboard.account.TooManyAttempts;
import org.tierboard.account.Viewer;

/** Changes the own password. All other sessions end; this one goes on under another id. */
@Controller
@RequestMapping("/account/password")
@Allowed
class OwnPasswordController {

    private static final String FORM = "account/own-password";

    private final OwnAccount own;
    private final PasswordPolicy policy;
    private final LiveSessions sessions;

    OwnPasswordController(OwnAccount own, PasswordPolicy policy, LiveSessions sessions) {
        this.own = own;
        this.policy = policy;
        this.sessions = sessions;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", PasswordForm.blank());
        return FORM;
    }

    @PostMapping
    String change(
            Viewer viewer,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(policy, viewer.email(), errors);
        var renewed = errors.hasErrors() ? null : attempt(viewer, form, errors, request);
        if (renewed == null) {
            return FORM;
        }
        sessions.renew(viewer, renewed, request, response);
        redirect.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/account";
    }

    private @Nullable SignedIn attempt(
            Viewer viewer, PasswordForm form, BindingResult errors, HttpServletRequest request) {
        try {
            var renewed = own.changePassword(viewer, form.known(), form.wanted(), request.getRemoteAddr());
            if (renewed.isEmpty()) {
                errors.rejectValue("current", "password.wrong");
            }
            return renewed.orElse(null);
        } catch (TooManyAttempts spent) {
            errors.rejectValue("current", "password.wait", new Object[] {spent.minutes()}, "");
            return null;
        }
    }
}
