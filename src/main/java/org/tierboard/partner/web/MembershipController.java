package org.tierboard.partner.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.partner.Memberships;

/** Where a membership stands; the lead confirms it, once (FAQ 2, 3). */
@Controller
@RequestMapping("/partners/{partnerId}/membership")
class MembershipController {

    private final MembershipDesk desk;
    private final Memberships memberships;

    MembershipController(MembershipDesk desk, Memberships memberships) {
        this.desk = desk;
        this.memberships = memberships;
    }

    @GetMapping
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    String show(VisiblePartner partner, Viewer viewer, Model model) {
        var page = desk.show(partner, viewer);
        model.addAttribute("page", page);
        model.addAttribute("form", desk.usual(page));
        return "partner/membership";
    }

    @PostMapping("/confirm")
    @Allowed(Role.ALLIANCE_LEAD)
    String confirm(VisiblePartner partner, Viewer viewer, RedirectAttributes redirect) {
        memberships.confirm(partner.partnerNo(), viewer);
        redirect.addFlashAttribute("notice", "membership.confirmed");
        return "redirect:/partners/{partnerId}/membership";
    }
}
