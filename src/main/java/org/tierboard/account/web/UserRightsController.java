package org.tierboard.account.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.NewUsers;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Role;
import org.tierboard.account.UserRefused;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;

/** The buttons on a person's page: each does one thing and leads back. */
@Controller
@RequestMapping("/users/{userNo}")
@Allowed(Role.ADMINISTRATOR)
class UserRightsController {

    private static final String BACK = "redirect:/users/{userNo}";

    private final Users users;
    private final NewUsers newcomers;
    private final PartnerAccess access;
    private final PasswordAddress addresses;
    private final ApplicationEventPublisher events;

    UserRightsController(
            Users users,
            NewUsers newcomers,
            PartnerAccess access,
            PasswordAddress addresses,
            ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.events = events;
        this.users = users;
        this.newcomers = newcomers;
        this.access = access;
    }

    @PostMapping("/disable")
    String disable(@PathVariable int userNo, Viewer viewer, RedirectAttributes redirect) {
        return attempt(redirect, "user.disabled", () -> users.disable(viewer, userNo));
    }

    @PostMapping("/enable")
    String enable(@PathVariable int userNo, RedirectAttributes redirect) {
        return attempt(redirect, "user.enabled", () -> users.enable(userNo));
    }

    @PostMapping("/password-link")
    String inviteAgain(@PathVariable int userNo, RedirectAttributes redirect) {
        return attempt(redirect, "user.link-made", () -> addresses.handOver(newcomers.inviteAgain(userNo), redirect));
    }

    @PostMapping("/assignments")
    String assign(@PathVariable int userNo, Viewer viewer, @RequestParam String partner, RedirectAttributes redirect) {
        try {
            var partnerNo = access.require(viewer, partner.strip()).partnerNo();
            return attempt(redirect, "user.assigned", () -> users.assign(userNo, partnerNo));
        } catch (PartnerNotFound unknown) {
            redirect.addFlashAttribute("refusal", "user.partner.unknown");
            return BACK;
        }
    }

    @PostMapping("/assignments/{partnerNo}/remove")
    String unassign(@PathVariable int userNo, @PathVariable int partnerNo, RedirectAttributes redirect) {
        return attempt(redirect, "user.unassigned", () -> users.unassign(userNo, partnerNo));
    }

    private String attempt(RedirectAttributes redirect, String notice, Runnable work) {
        try {
            redirect.addFlashAttribute("notice", notice);
            work.run();
        } catch (UserRefused refused) {
            redirect.getFlashAttributes().remove("notice");
            events.publishEvent(refused.refusal());
            redirect.addFlashAttribute("refusal", "user.refused." + refused.reason());
        }
        return BACK;
    }
}
