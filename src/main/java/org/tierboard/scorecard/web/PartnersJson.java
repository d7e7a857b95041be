package org.tierboard.scorecard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.api.NextPage;
import org.tierboard.scorecard.PortfolioEntry;
import org.tierboard.scorecard.PortfolioSlice;

/**
 * Some partners, and how to go on.
 *
 * @param page where they stand among the others; null for who goes on by cursor
 * @param next the address of the next page by cursor; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Partners")
record PartnersJson(
        List<PartnerJson> items,

        @Schema(description = "Where they stand among the others; null for who goes on by cursor") @Nullable
        Page page,

        @Schema(description = "The address of the next page, as in the header Link; null on the last one") @Nullable
        String next) {

    /** The first page is number 0. */
    @Schema(name = "Page")
    record Page(int number, int size, long totalElements, int totalPages) {}

    static PartnersJson of(PortfolioSlice slice) {
        var entries = slice.entries();
        return new PartnersJson(
                entries.stream().map(PartnerJson::of).toList(),
                new Page(slice.number(), slice.size(), slice.total(), slice.pages()),
                slice.number() < slice.pages() - 1 ? after(entries.get(entries.size() - 1)) : null);
    }

    /** @param look one entry more than wanted, if there is one */
    static PartnersJson of(List<PortfolioEntry> look, int size) {
        var entries = look.subList(0, Math.min(size, look.size()));
        return new PartnersJson(
                entries.stream().map(PartnerJson::of).toList(),
                null,
                look.size() > size ? after(entries.get(size - 1)) : null);
    }

    private static String after(PortfolioEntry last) {
        return NextPage.after(List.of(last.partnerId()));
    }
}
