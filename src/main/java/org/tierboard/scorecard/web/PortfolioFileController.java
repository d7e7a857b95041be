package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.evaluation.Stage;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.MovementChoice;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioListing;
import org.tierboard.scorecard.PortfolioSort;
import org.tierboard.scorecard.ReviewState;
import org.tierboard.scorecard.TierChoice;

/** The portfolio as a file: all pages of it, by the same filters and in the same order. */
@Controller
@Allowed
class PortfolioFileController {

    private final PartnerAccess access;
    private final PortfolioListing partners;
    private final AsOf asOf;
    private final Words words;

    PortfolioFileController(PartnerAccess access, PortfolioListing partners, AsOf asOf, Words words) {
        this.access = access;
        this.partners = partners;
        this.asOf = asOf;
        this.words = words;
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
        var question = new PortfolioListing.Question(access.of(viewer), filter, sort, asOf.today());
        var columns = new PortfolioColumns(words);
        new TableFile(columns.table(), FileName.of(asOf.today(), words.say("portfolio.title")))
                .send(
                        response,
                        TableFormat.of(request),
                        row -> partners.each(question, (entry, card) -> row.accept(columns.row(entry, card))));
    }
}
