package org.tierboard.guide.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.guide.GuideLibrary;
import org.tierboard.kernel.ProgrammeCalendar;

/** The requirement sets, for everyone signed in. */
@Controller
@Allowed
class GuideController {

    private final GuideLibrary library;
    private final ProgrammeCalendar calendar;
    private final GuideWords words;

    GuideController(GuideLibrary library, ProgrammeCalendar calendar, GuideWords words) {
        this.library = library;
        this.calendar = calendar;
        this.words = words;
    }

    /**
     * Shows an edition and what differs from another.
     *
     * @param path the first one if absent
     * @param edition its first day; the one in force today if absent
     * @param compare the first day of the other; the next one if absent
     */
    @GetMapping("/guide")
    String show(
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(required = false) @Nullable LocalDate edition,
            @RequestParam(required = false) @Nullable LocalDate compare,
            Model model) {
        var shelf = Shelf.of(library.editions(), path);
        var shown = edition == null ? shelf.inForceOn(calendar.today()) : shelf.edition(edition);
        var other = compare == null ? shelf.neighbour(shown) : shelf.edition(compare);
        model.addAttribute("page", new GuidePages(words).page(shelf, shown, other));
        return "guide/show";
    }
}
