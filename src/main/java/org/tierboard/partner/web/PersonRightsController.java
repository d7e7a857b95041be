package org.tierboard.partner.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.partner.Invitations;
import org.tierboard.partner.People;
import org.tierboard.partner.PersonKey;
import org.tierboard.partner.PersonRefused;

/** What is done about a person with one button: invite, take the link back, keep somebody who was to leave. */
@Controller
@RequestMapping("/partners/{partnerId}/people/{individualNo}")
@Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
class PersonRightsController {

    private static final String BACK = "redirect:/partners/{partnerId}/people/{individualNo}";

    private final People people;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    PersonRightsController(People people, Invitations invitations, ApplicationEventPublisher events) {
        this.people = people;
        this.invitations = invitations;
        this.events = events;
    }

    @PostMapping("/stay")
    String stay(
            VisiblePartner partner,
            @PathVariable int individualNo,
            @RequestParam long version,
            RedirectAttributes redirect) {
        return answer("people.stays", redirect, () -> people.stay(key(partner, individualNo), version));
    }

    @PostMapping("/invite")
    String invite(VisiblePartner partner, @PathVariable int individualNo, RedirectAttributes redirect) {
        return answer("people.invited", redirect, () -> invitations.invite(key(partner, individualNo)));
    }

    @PostMapping("/revoke")
    String revoke(VisiblePartner partner, @PathVariable int individualNo, RedirectAttributes redirect) {
        return answer("people.revoked", redirect, () -> invitations.revoke(key(partner, individualNo)));
    }

    private String answer(String notice, RedirectAttributes redirect, Runnable work) {
        try {
            work.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (PersonRefused refused) {
            events.publishEvent(refused.refusal());
            redirect.addFlashAttribute("refusal", "people.refused." + refused.reason());
        }
        return BACK;
    }

    private static PersonKey key(VisiblePartner partner, int individualNo) {
        return new PersonKey(partner.partnerNo(), individualNo);
    }
}
