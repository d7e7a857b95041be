package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.NextPage;
import org.tierboard.api.Paging;
import org.tierboard.scorecard.PageRequest;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioQueries;
import org.tierboard.scorecard.PortfolioSort;
import org.tierboard.scorecard.TierChoice;

/** The partners that the caller may see, as they stand today. */
@RestController
@RequestMapping(path = "/api/v1/partners", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Partners")
class PartnersApi {

    private static final int LARGEST_PAGE = 200;

    private final PortfolioQueries partners;
    private final PartnerAccess access;
    private final PartnerAnswers answers;
    private final AsOf asOf;

    PartnersApi(PortfolioQueries partners, PartnerAccess access, PartnerAnswers answers, AsOf asOf) {
        this.partners = partners;
        this.access = access;
        this.answers = answers;
        this.asOf = asOf;
    }

    @Operation(
            summary = "The partners that the caller may see, by partner id",
            description = "By page number, or by cursor, which misses none while partners come: follow 'next'.")
    @GetMapping
    ResponseEntity<PartnersJson> list(
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(description = "A part of the name or of the partner id") @RequestParam(defaultValue = "")
                    String query,
            @RequestParam(required = false) @Nullable TierChoice tier,
            @Parameter(description = "The first page is 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "50") int size,
            @Parameter(description = "From 'next' of the page before; then no page number is needed")
                    @RequestParam(required = false)
                    @Nullable
                    String cursor) {
        var filter = new PortfolioFilter(query, tier, null, null, null);
        var request = request(page, size);
        var after = new Paging(cursor, size).text(0);
        var list = after.isEmpty()
                ? PartnersJson.of(partners.page(access.of(viewer), filter, PortfolioSort.ID, request, asOf.today()))
                : PartnersJson.of(partners.after(access.of(viewer), filter, after, size + 1, asOf.today()), size);
        return NextPage.answer(list.next(), list);
    }

    @Operation(summary = "A partner")
    @GetMapping("/{partnerId}")
    ResponseEntity<PartnerJson> show(@Parameter(hidden = true) VisiblePartner partner) {
        return answers.now(partner);
    }

    private static PageRequest request(int page, int size) {
        if (page < 0) {
            throw bad("page is %d; pages count from 0.".formatted(page));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw bad("size is %d; it must be between 1 and %d.".formatted(size, LARGEST_PAGE));
        }
        return new PageRequest(page, size);
    }

    private static ResponseStatusException bad(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }
}
