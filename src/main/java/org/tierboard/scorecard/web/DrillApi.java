package org.tierboard.scorecard.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.NextPage;
import org.tierboard.api.Paging;

/** The records behind a cell as JSON. */
@RestController
@RequestMapping("/api/v1")
@Allowed
@Tag(name = "Scorecards")
class DrillApi {

    private final DrillDesk desk;
    private final DrillWords words;
    private final AsOf asOf;

    DrillApi(DrillDesk desk, DrillWords words, AsOf asOf) {
        this.desk = desk;
        this.words = words;
        this.asOf = asOf;
    }

    @Operation(
            summary = "The records behind a cell of the card: those that count, and those that don't with the reason",
            description = "404 if the partner's card has no such row on the day. What the vendor doesn't share with the"
                    + " partner counts, and is withheld from the partner's alliance lead and team.")
    @Parameter(name = "partnerId", in = ParameterIn.PATH, required = true, schema = @Schema(type = "string"))
    @GetMapping(path = "/partners/{partnerId}/scorecard/rows/{rowId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DrillJson> show(
            @Parameter(hidden = true) VisiblePartner partner,
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(description = "A row of the card, launched-opportunities for example") @PathVariable("rowId")
                    String row,
            @Parameter(
                            description = "Upgrade if absent, or renewal where the card has no upgrade column",
                            schema = @Schema(allowableValues = {"renewal", "upgrade"}))
                    @RequestParam(name = "column", required = false)
                    @Nullable
                    String column,
            @Parameter(
                            description = "The day that the card speaks about; today if absent",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String day,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"all", "counting", "not-counting"},
                                            defaultValue = "all"))
                    @RequestParam(name = "show", required = false)
                    @Nullable
                    String show,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @Parameter(schema = @Schema(minimum = "1", maximum = "500"))
                    @RequestParam(name = "size", defaultValue = "" + DrillParameters.USUAL_SIZE)
                    int size,
            @Parameter(description = "From 'next' of the page before; then no page number is needed")
                    @RequestParam(name = "cursor", required = false)
                    @Nullable
                    String cursor) {
        var request = new DrillParameters(row, column, show, page, size).request(asOf.day(day), viewer);
        var after = new Paging(cursor, size).after();
        var json = DrillJson.of(
                partner.id().value(),
                desk.answer(partner, after == null ? request : request.after(DrillCursor.place(after))),
                words);
        return NextPage.answer(json.next(), json);
    }
}
