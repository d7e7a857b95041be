package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.TableFormat;

/** The card, and the records behind its cells, as files. */
@RestController
@RequestMapping("/api/v1/partners/{partnerId}")
@Allowed
@Tag(name = "Scorecards")
class CardFileApi {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String AS_OF = "The day that the card speaks about; today if absent";

    private final CardFiles files;
    private final DrillFiles drills;
    private final AsOf asOf;

    CardFileApi(CardFiles files, DrillFiles drills, AsOf asOf) {
        this.files = files;
        this.drills = drills;
        this.asOf = asOf;
    }

    @Operation(summary = "A partner's card as a PDF of one page")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    @Parameter(name = "partnerId", in = ParameterIn.PATH, required = true, schema = @Schema(type = "string"))
    @GetMapping(
            path = {"/scorecard.pdf", "/scorecard"},
            produces = PDF)
    void pdf(
            @Parameter(hidden = true) VisiblePartner partner,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String day,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        files.pdf(partner, day, response);
    }

    @Operation(summary = "A partner's card as an Excel workbook")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    @Parameter(name = "partnerId", in = ParameterIn.PATH, required = true, schema = @Schema(type = "string"))
    @GetMapping(
            path = {"/scorecard.xlsx", "/scorecard"},
            produces = XLSX)
    void xlsx(
            @Parameter(hidden = true) VisiblePartner partner,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String day,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        files.xlsx(partner, day, response);
    }

    @Operation(
            summary = "All records behind a cell of the card, as CSV or Excel",
            description =
                    "Those of all pages, with the same details withheld. An answer that is cut off failed on the way.")
    @Parameter(name = "partnerId", in = ParameterIn.PATH, required = true, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(
            path = {"/scorecard/rows/{rowId}.csv", "/scorecard/rows/{rowId}.xlsx"},
            produces = {CSV, XLSX})
    void records(
            @Parameter(hidden = true) VisiblePartner partner,
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(description = "A row of the card, launched-opportunities for example") @PathVariable("rowId")
                    String row,
            @RequestParam(name = "column", required = false) @Nullable String column,
            @RequestParam(name = "show", required = false) @Nullable String show,
            @Parameter(description = AS_OF, schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String day,
            @Parameter(hidden = true) HttpServletRequest asked,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var request = DrillParameters.all(row, column, show).request(asOf.day(day), viewer);
        drills.send(partner, request, TableFormat.of(asked), response);
    }
}
