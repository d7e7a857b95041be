package org.tierboard.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;

/** The front door: the own partner's scorecard, or the portfolio for those who see several. */
@Controller
class HomeController {

    private final PartnerAccess access;

    HomeController(PartnerAccess access) {
        this.access = access;
    }

    @GetMapping("/")
    @Allowed
    String home(Viewer viewer) {
        return "redirect:" + access.own(viewer).map(HomeController::scorecard).orElse("/partners");
    }

    private static String scorecard(VisiblePartner partner) {
        return UriComponentsBuilder.fromPath("/partners/{partner}/scorecard")
                .encode()
                .buildAndExpand(partner.id().value())
                .toUriString();
    }
}
