package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;

/** The card as a file, from the page that shows it. */
@Controller
@Allowed
class CardFileController {

    private final CardFiles files;

    CardFileController(CardFiles files) {
        this.files = files;
    }

    @GetMapping("/partners/{partnerId}/scorecard.pdf")
    void pdf(
            VisiblePartner partner,
            @RequestParam(name = "asOf", required = false) @Nullable String day,
            HttpServletResponse response)
            throws IOException {
        files.pdf(partner, day, response);
    }

    @GetMapping("/partners/{partnerId}/scorecard.xlsx")
    void xlsx(
            VisiblePartner partner,
            @RequestParam(name = "asOf", required = false) @Nullable String day,
            HttpServletResponse response)
            throws IOException {
        files.xlsx(partner, day, response);
    }
}
