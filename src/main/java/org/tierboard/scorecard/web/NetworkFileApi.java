package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFile;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.Scorecards;

/** The whole network's cards as a table, in the same number of statements as the stream of JSON. */
@RestController
@RequestMapping("/api/v1")
@Allowed
@Tag(name = "Scorecards")
class NetworkFileApi {

    private final Scorecards scorecards;
    private final PartnerAccess access;
    private final AsOf asOf;

    NetworkFileApi(Scorecards scorecards, PartnerAccess access, AsOf asOf) {
        this.scorecards = scorecards;
        this.access = access;
        this.asOf = asOf;
    }

    @Operation(
            summary = "The cards of all partners that the caller may see, as CSV",
            description =
                    "One line for each partner, column and row that the column's tier asks for, ordered by partner id."
                            + " An answer that is cut off, its last chunk missing, failed on the way: ask again.")
    @GetMapping(path = "/scorecards.csv", produces = "text/csv;charset=UTF-8")
    void list(
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(
                            description = "The day that the cards speak about; today if absent",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String asked,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var day = asOf.day(asked);
        var visibility = access.of(viewer);
        new TableFile(CellTable.HEAD, FileName.of(day, "scorecards"))
                .send(
                        response,
                        TableFormat.CSV,
                        row -> scorecards.forEach(
                                visibility, day, card -> CellTable.lines(card).forEach(row)));
    }
}
