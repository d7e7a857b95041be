package org.tierboard.reference.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.reference.ReferenceQueue;

/** The public references that wait for an administrator, oldest first (FAQ 31). */
@Controller
class ReferenceQueueController {

    private final ReferenceQueue queue;
    private final ReferenceAges ages;

    ReferenceQueueController(ReferenceQueue queue, ReferenceAges ages) {
        this.queue = queue;
        this.ages = ages;
    }

    @GetMapping("/references")
    @Allowed(Role.ADMINISTRATOR)
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", QueuePage.of(queue, ages, page));
        return "reference/queue";
    }
}
