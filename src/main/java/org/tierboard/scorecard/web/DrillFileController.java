package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.TableFormat;

/** The records behind a cell as a file, from the page that shows them. */
@Controller
@Allowed
class DrillFileController {

    private final DrillFiles files;
    private final AsOf asOf;

    DrillFileController(DrillFiles files, AsOf asOf) {
        this.files = files;
        this.asOf = asOf;
    }

    @GetMapping({"/partners/{partnerId}/scorecard/{rowId}.csv", "/partners/{partnerId}/scorecard/{rowId}.xlsx"})
    void show(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable("rowId") String row,
            @RequestParam(name = "column", required = false) @Nullable String column,
            @RequestParam(name = "asOf", required = false) @Nullable String day,
            @RequestParam(name = "show", required = false) @Nullable String show,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var parameters = DrillParameters.all(row, column, show);
        files.send(partner, parameters.request(asOf.day(day), viewer), TableFormat.of(request), response);
    }
}
