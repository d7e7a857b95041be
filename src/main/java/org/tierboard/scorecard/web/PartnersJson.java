package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tierboard.scorecard.PortfolioSlice;

/** A page of partners, and where it stands among the others. */
@Schema(name = "Partners")
record PartnersJson(List<PartnerJson> items, Page page) {

    /** The first page is number 0. */
    @Schema(name = "Page")
    record Page(int number, int size, long totalElements, int totalPages) {}

    static PartnersJson of(PortfolioSlice slice) {
        return new PartnersJson(
                slice.entries().stream().map(PartnerJson::of).toList(),
                new Page(slice.number(), slice.size(), slice.total(), slice.pages()));
    }
}
