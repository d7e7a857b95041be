package org.tierboard.opportunity.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.opportunity.AlreadyTagged;
import org.tierboard.opportunity.OpportunityQueries;
import org.tierboard.opportunity.OwnStaysShared;
import org.tierboard.opportunity.SharingDesk;
import org.tierboard.site.PathId;

/** What the vendor's side decides of an opportunity: whether the partner sees it, and who else is tagged (R13, FAQ 18). */
@Controller
@RequestMapping("/partners/{partnerId}/opportunities/{opportunity}")
@Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
class SharingController {

    private static final String BACK = "redirect:/partners/{partnerId}/opportunities/{opportunity}";
    private static final String TAGS = BACK + "/partners";

    private final SharingDesk desk;
    private final OpportunityQueries queries;
    private final PartnerAccess access;
    private final ApplicationEventPublisher events;

    SharingController(
            SharingDesk desk, OpportunityQueries queries, PartnerAccess access, ApplicationEventPublisher events) {
        this.desk = desk;
        this.queries = queries;
        this.access = access;
        this.events = events;
    }

    @PostMapping("/sharing")
    String share(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @RequestParam boolean shared,
            @RequestParam long version,
            RedirectAttributes redirect) {
        try {
            desk.share(DetailPages.seen(partner, viewer, opportunity, version), shared);
            redirect.addFlashAttribute("notice", shared ? "opportunity.shared" : "opportunity.withheld");
        } catch (OwnStaysShared refused) {
            events.publishEvent(refused.refusal());
            redirect.addFlashAttribute("refusal", "opportunity.own-stays-shared");
        }
        return BACK;
    }

    @GetMapping("/partners")
    String list(VisiblePartner partner, Viewer viewer, @PathVariable String opportunity, Model model) {
        var id = PathId.decode(opportunity);
        model.addAttribute("page", new DetailPage(partner, queries.require(partner.partnerNo(), id, true), true));
        model.addAttribute("tagged", queries.tagged(id, access.of(viewer)));
        return "opportunity/partners";
    }

    @PostMapping("/partners")
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @RequestParam String other,
            @RequestParam long version,
            RedirectAttributes redirect) {
        try {
            desk.tag(DetailPages.seen(partner, viewer, opportunity, version), access.require(viewer, other.strip()));
            redirect.addFlashAttribute("notice", "opportunity.tagged");
        } catch (PartnerNotFound unknown) {
            redirect.addFlashAttribute("refusal", "opportunity.tag.unknown");
        } catch (AlreadyTagged already) {
            events.publishEvent(already.refusal());
            redirect.addFlashAttribute("refusal", "opportunity.tag.already");
        }
        return TAGS;
    }
}
