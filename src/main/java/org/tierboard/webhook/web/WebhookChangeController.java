package org.tierboard.webhook.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.webhook.Resending;
import org.tierboard.webhook.WebhookDesk;

/** What can be done with a webhook. */
@Controller
@RequestMapping("/webhooks/{hookNo}")
@Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD})
class WebhookChangeController {

    private static final String BACK = "redirect:/webhooks/{hookNo}";

    private final WebhookDesk desk;
    private final Resending resending;

    WebhookChangeController(WebhookDesk desk, Resending resending) {
        this.desk = desk;
        this.resending = resending;
    }

    @PostMapping("/secret")
    String rotate(@PathVariable long hookNo, Viewer viewer, RedirectAttributes redirect) {
        redirect.addFlashAttribute("secret", desk.rotate(viewer, hookNo).secret());
        return BACK;
    }

    @PostMapping("/enable")
    String enable(@PathVariable long hookNo, Viewer viewer, RedirectAttributes redirect) {
        desk.enable(viewer, hookNo);
        redirect.addFlashAttribute("notice", "webhook.was-enabled");
        return BACK;
    }

    @PostMapping("/remove")
    String remove(@PathVariable long hookNo, Viewer viewer, RedirectAttributes redirect) {
        desk.remove(viewer, hookNo);
        redirect.addFlashAttribute("notice", "webhook.removed");
        return "redirect:/webhooks";
    }

    @PostMapping("/deliveries/{deliveryNo}/send-again")
    String sendAgain(
            @PathVariable long hookNo, @PathVariable long deliveryNo, Viewer viewer, RedirectAttributes redirect) {
        resending.again(viewer, hookNo, deliveryNo);
        redirect.addFlashAttribute("notice", "webhook.sent-again");
        return BACK;
    }
}
