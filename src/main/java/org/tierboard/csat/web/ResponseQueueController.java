package org.tierboard.csat.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.csat.ResponseQueries;

/** The responses that wait for their customer check (R21), oldest first; or all those from one address. */
@Controller
class ResponseQueueController {

    private final ResponseQueries responses;

    ResponseQueueController(ResponseQueries responses) {
        this.responses = responses;
    }

    @GetMapping("/responses")
    @Allowed(Role.ADMINISTRATOR)
    String list(@RequestParam(defaultValue = "") String address, Model model) {
        var asked = address.strip();
        model.addAttribute("address", asked);
        model.addAttribute("lines", asked.isEmpty() ? responses.waiting() : responses.from(asked));
        model.addAttribute("waiting", responses.countWaiting());
        return "csat/responses";
    }
}
