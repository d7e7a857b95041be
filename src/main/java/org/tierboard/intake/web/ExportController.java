package org.tierboard.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.intake.FactExports;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportNotFound;

/** The facts as files, for people. */
@Controller
@RequestMapping("/exports")
@Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
class ExportController {

    private final FactExports exports;
    private final FactFiles files;

    ExportController(FactExports exports, FactFiles files) {
        this.exports = exports;
        this.files = files;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute(
                "kinds",
                exports.kindsFor(viewer).stream().map(ImportKind::wireName).toList());
        return "intake/exports";
    }

    @GetMapping("/{kind}.csv")
    void show(@PathVariable String kind, Viewer viewer, HttpServletResponse response) throws IOException {
        var known = ImportKind.named(kind).orElseThrow(() -> new ImportNotFound(kind));
        files.send(known, viewer, response);
    }
}
