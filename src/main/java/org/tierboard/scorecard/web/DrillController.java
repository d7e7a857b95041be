package org.tierboard.scorecard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;

/** The records behind a row of the card, as a page. */
@Controller
@Allowed
class DrillController {

    private final DrillDesk desk;
    private final DrillPages pages;

    DrillController(DrillDesk desk, DrillPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/partners/{partnerId}/scorecard/{rowId}")
    String show(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable("rowId") String row,
            @RequestParam(name = "column", required = false) @Nullable String column,
            @RequestParam(name = "asOf", required = false) @Nullable String asOf,
            @RequestParam(name = "show", required = false) @Nullable String show,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model model) {
        var parameters = new DrillParameters(row, column, show, number, DrillParameters.USUAL_SIZE);
        var found = desk.answer(partner, viewer, parameters, asOf);
        model.addAttribute("page", pages.page(partner, found, desk.today()));
        return "scorecard/records";
    }
}
