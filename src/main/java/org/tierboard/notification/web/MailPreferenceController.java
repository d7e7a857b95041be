package org.tierboard.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.notification.MailPreferences;

/** Which mail somebody wants, as a page of the own account. */
@Controller
@RequestMapping("/account/mail")
@Allowed
class MailPreferenceController {

    private final MailPreferences preferences;

    MailPreferenceController(MailPreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    String edit(Viewer viewer, Model model) {
        model.addAttribute("form", new MailPreferenceForm(preferences.wantsReminders(viewer.email())));
        return "notification/preference";
    }

    @PostMapping
    String change(Viewer viewer, @ModelAttribute("form") MailPreferenceForm form, RedirectAttributes redirect) {
        preferences.choose(viewer.email(), form.isWanted());
        redirect.addFlashAttribute("notice", "mail.preference.saved");
        return "redirect:/account/mail";
    }
}
