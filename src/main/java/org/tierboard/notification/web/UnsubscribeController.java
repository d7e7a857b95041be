package org.tierboard.notification.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.Everyone;
import org.tierboard.notification.MailPreferences;

/**
 * Ends reminders without a sign-in, as RFC 8058 has it: opening the link changes nothing, because mail scanners open
 * links; the mail program or the button sends the form, and the answer to it is no redirect.
 */
@Controller
@RequestMapping("/reminders/{token}")
@Everyone
class UnsubscribeController {

    private static final String PAGE = "notification/unsubscribe";

    private final MailPreferences preferences;

    UnsubscribeController(MailPreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        var address = address(token);
        model.addAttribute("token", token);
        model.addAttribute("wanted", preferences.wantsReminders(address));
        return PAGE;
    }

    @PostMapping
    String unsubscribe(@PathVariable String token, Model model) {
        preferences.choose(address(token), false);
        model.addAttribute("wanted", false);
        return PAGE;
    }

    private String address(String token) {
        return preferences.addressOf(token).orElseThrow(UnsubscribeController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "This link is incomplete. Open it from the mail once more, or copy all of it.");
    }
}
