package org.tierboard.intake.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.intake.BadgeDesk;
import org.tierboard.intake.BadgeQueries;

/** What the names of badges in training feeds mean. */
@Controller
@RequestMapping("/badges")
@Allowed(Role.ADMINISTRATOR)
class BadgeController {

    private final BadgeDesk desk;
    private final BadgeQueries queries;

    BadgeController(BadgeDesk desk, BadgeQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @ModelAttribute("codes")
    List<String> codes() {
        return queries.codes();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", BadgeForm.blank());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("page", BadgesPage.of(queries.list()));
        return "intake/badges";
    }

    @PostMapping
    String decide(
            @Valid @ModelAttribute("form") BadgeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!form.meaning().isEmpty() && !queries.codes().contains(form.meaning())) {
            errors.rejectValue("code", "intake.badge.unknown");
        }
        if (errors.hasErrors()) {
            return page(model);
        }
        desk.decide(form.badge(), form.meaning(), form.seenVersion());
        redirect.addFlashAttribute("notice", "intake.badge.decided");
        return "redirect:/badges";
    }
}
