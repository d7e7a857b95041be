package org.tierboard.nightly.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.nightly.MovementKind;
import org.tierboard.nightly.NightlyDesk;
import org.tierboard.nightly.NightlyQueries;

/** When the network was evaluated, how long that took, and what changed. */
@Controller
@RequestMapping("/evaluations")
@Allowed(Role.ADMINISTRATOR)
class EvaluationController {

    private static final int SHOWN = 60;

    private final NightlyDesk desk;
    private final NightlyQueries queries;
    private final ProgrammeCalendar calendar;

    EvaluationController(NightlyDesk desk, NightlyQueries queries, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", new EvaluationsPage(queries.runs(SHOWN)));
        return "nightly/list";
    }

    @GetMapping("/{runNo}")
    String show(
            @PathVariable long runNo,
            @RequestParam(required = false) @Nullable MovementKind kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var run = queries.run(runNo);
        model.addAttribute("page", EvaluationPage.of(run, queries, Optional.ofNullable(kind), Math.max(page, 0)));
        return "nightly/show";
    }

    @PostMapping
    String add(Viewer viewer, RedirectAttributes redirect) {
        var today = calendar.today();
        desk.ask(viewer, today, today);
        redirect.addFlashAttribute("notice", "nightly.asked");
        return "redirect:/evaluations";
    }
}
