package org.tierboard.notification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.notification.Deliveries;
import org.tierboard.notification.MailStatus;
import org.tierboard.notification.Outbox;

/** Which mail went out, which waits, and which couldn't be delivered. */
@Controller
@RequestMapping("/outbox")
@Allowed(Role.ADMINISTRATOR)
class OutboxController {

    private final Outbox outbox;
    private final Deliveries deliveries;

    OutboxController(Outbox outbox, Deliveries deliveries) {
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable MailStatus status,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        model.addAttribute("page", OutboxPage.of(outbox, status, before));
        return "notification/outbox";
    }

    @GetMapping("/{mailNo}")
    String show(@PathVariable long mailNo, Model model) {
        model.addAttribute("page", MailPage.of(outbox.kept(mailNo)));
        return "notification/mail";
    }

    @PostMapping("/{mailNo}/send-again")
    String sendAgain(@PathVariable long mailNo, Viewer viewer, RedirectAttributes redirect) {
        deliveries.sendAgain(viewer, mailNo);
        redirect.addFlashAttribute("notice", "outbox.sent-again");
        return "redirect:/outbox";
    }
}
