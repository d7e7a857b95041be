package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioListing;
import org.tierboard.scorecard.PortfolioSort;

/** The portfolio as a file: all pages of it, by the same filters and in the same order. */
@Component
class PortfolioFiles {

    private final PartnerAccess access;
    private final PortfolioListing partners;
    private final AsOf asOf;
    private final Words words;

    PortfolioFiles(PartnerAccess access, PortfolioListing partners, AsOf asOf, Words words) {
        this.access = access;
        this.partners = partners;
        this.asOf = asOf;
        this.words = words;
    }

    void send(
            Viewer viewer, PortfolioFilter filter, PortfolioSort sort, TableFormat format, HttpServletResponse response)
            throws IOException {
        var question = new PortfolioListing.Question(access.of(viewer), filter, sort, asOf.today());
        var columns = new PortfolioColumns(words);
        new TableFile(columns.table(), FileName.of(asOf.today(), words.say("portfolio.title")))
                .send(
                        response,
                        format,
                        row -> partners.each(question, (entry, card) -> row.accept(columns.row(entry, card))));
    }
}
