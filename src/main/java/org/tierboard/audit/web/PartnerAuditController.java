package org.tierboard.audit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.audit.AuditFilter;
import org.tierboard.audit.AuditQueries;

/** What was done and refused about one partner, for its alliance lead and those who look after it. */
@Controller
class PartnerAuditController {

    private final AuditQueries queries;

    PartnerAuditController(AuditQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/partners/{partnerId}/audit")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    String list(VisiblePartner partner, @RequestParam(required = false) @Nullable Long before, Model model) {
        var filter = AuditFilter.of(partner.id().value(), before);
        model.addAttribute("partner", partner);
        model.addAttribute("page", AuditPage.of(queries, filter));
        return "audit/partner";
    }
}
