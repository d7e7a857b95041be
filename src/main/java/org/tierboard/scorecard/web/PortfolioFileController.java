package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.evaluation.Stage;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.MovementChoice;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioSort;
import org.tierboard.scorecard.ReviewState;
import org.tierboard.scorecard.TierChoice;

/** The portfolio as a file, from the page that shows it. */
@Controller
@Allowed
class PortfolioFileController {

    private final PortfolioFiles files;

    PortfolioFileController(PortfolioFiles files) {
        this.files = files;
    }

    @GetMapping({"/partners.csv", "/partners.xlsx"})
    void list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable TierChoice tier,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable ReviewState review,
            @RequestParam(required = false) @Nullable MovementChoice movement,
            @RequestParam(defaultValue = "REVIEW") PortfolioSort sort,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filter = new PortfolioFilter(query, tier, stage, review, movement);
        files.send(viewer, filter, sort, TableFormat.of(request), response);
    }
}
