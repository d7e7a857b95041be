package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.evaluation.Stage;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.MovementChoice;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioSort;
import org.tierboard.scorecard.ReviewState;
import org.tierboard.scorecard.TierChoice;

/** The portfolio as a file, for programs. */
@RestController
@RequestMapping("/api/v1")
@Allowed
@Tag(name = "Partners")
class PortfolioFileApi {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PortfolioFiles files;

    PortfolioFileApi(PortfolioFiles files) {
        this.files = files;
    }

    @Operation(
            summary = "The portfolio of those who see several partners, as CSV or Excel",
            description =
                    "Each partner with its tier, its review, and how much of each column is met. An answer that is"
                            + " cut off, its last chunk missing, failed on the way: ask again.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(
            path = {"/partners.csv", "/partners.xlsx"},
            produces = {CSV, XLSX})
    void list(
            Viewer viewer,
            @Parameter(description = "A part of the name or of the partner id") @RequestParam(defaultValue = "")
                    String query,
            @RequestParam(required = false) @Nullable TierChoice tier,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable ReviewState review,
            @RequestParam(required = false) @Nullable MovementChoice movement,
            @RequestParam(defaultValue = "REVIEW") PortfolioSort sort,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var filter = new PortfolioFilter(query, tier, stage, review, movement);
        files.send(viewer, filter, sort, TableFormat.of(request), response);
    }
}
