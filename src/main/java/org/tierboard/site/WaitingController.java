package org.tierboard.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tierboard.account.Allowed;

/** All that waits for whoever is signed in. */
@Controller
class WaitingController {

    private final WaitingLines waiting;

    WaitingController(WaitingLines waiting) {
        this.waiting = waiting;
    }

    @GetMapping("/waiting")
    @Allowed
    String list(Model model) {
        model.addAttribute("lines", waiting.lines());
        return "site/waiting";
    }
}
