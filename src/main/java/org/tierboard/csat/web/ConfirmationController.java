package org.tierboard.csat.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.Everyone;
import org.tierboard.csat.Confirmations;

/** Where the mailed link leads. Opening it changes nothing; the button behind it confirms the address, once. */
@Controller
@RequestMapping("/confirm-rating/{token}")
@Everyone
class ConfirmationController {

    private final Confirmations confirmations;

    ConfirmationController(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("confirmation", confirmations.find(token).orElseThrow(ConfirmationController::unknown));
        return "csat/confirm";
    }

    @PostMapping
    String confirm(@PathVariable String token) {
        if (!confirmations.confirm(token)) {
            throw unknown();
        }
        return "redirect:/confirm-rating/{token}";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "This link has expired or is incomplete. Open it from the mail once more, or fill in the form again.");
    }
}
