package org.tierboard.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;

/** The file of a plan, for those who may see the partner. */
@Controller
class PlanFileController {

    private final PlanDownload download;

    PlanFileController(PlanDownload download) {
        this.download = download;
    }

    @GetMapping("/partners/{partnerId}/plan/{planNo}/file")
    @Allowed
    void send(VisiblePartner partner, @PathVariable int planNo, HttpServletResponse response) throws IOException {
        download.send(partner, planNo, response);
    }
}
