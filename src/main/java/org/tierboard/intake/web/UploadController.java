package org.tierboard.intake.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.intake.TooManyImports;
import org.tierboard.intake.UploadDesk;

/** An upload that waits: how it would be read, and the word to import it or to forget it. Nothing is written before. */
@Controller
@RequestMapping("/imports/uploads/{id}")
@Allowed
class UploadController {

    private final UploadDesk desk;

    UploadController(UploadDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String id, Viewer viewer, Model model) {
        model.addAttribute("page", UploadPage.of(desk.find(id, viewer)));
        return "intake/upload";
    }

    @PostMapping
    String confirm(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        try {
            return "redirect:/imports/" + desk.confirm(id, viewer);
        } catch (TooManyImports full) {
            redirect.addFlashAttribute("notice", "intake.upload.full");
            return "redirect:/imports/uploads/{id}";
        }
    }

    @PostMapping("/discard")
    String discard(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        desk.discard(id, viewer);
        redirect.addFlashAttribute("notice", "intake.upload.discarded");
        return "redirect:/imports";
    }
}
