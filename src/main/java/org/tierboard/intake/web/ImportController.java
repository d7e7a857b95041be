package org.tierboard.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.intake.ImportGuide;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportNotFound;
import org.tierboard.intake.ImportReports;
import org.tierboard.site.Formats;

/** Imports for people: upload a file, watch it, see what was not taken. */
@Controller
@RequestMapping("/imports")
@Allowed
class ImportController {

    private static final String LIST = "intake/imports";
    private static final String SHOW = "intake/import";
    private static final int SIZE = 20;

    private final UploadForms uploads;
    private final ImportReports reports;
    private final ImportGuide guide;
    private final Formats formats;

    ImportController(UploadForms uploads, ImportReports reports, ImportGuide guide, Formats formats) {
        this.uploads = uploads;
        this.reports = reports;
        this.guide = guide;
        this.formats = formats;
    }

    @ModelAttribute("kinds")
    List<String> kinds(Viewer viewer) {
        return guide.kindsFor(viewer).stream().map(ImportKind::wireName).toList();
    }

    @GetMapping
    String list(Viewer viewer, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("form", ImportForm.blank());
        return list(viewer, Math.max(0, page), SIZE, model);
    }

    private String list(Viewer viewer, int page, int size, Model model) {
        model.addAttribute("page", ImportsPage.of(reports.list(viewer, page, size), formats));
        return LIST;
    }

    @PostMapping
    String add(Viewer viewer, @Valid @ModelAttribute("form") ImportForm form, BindingResult errors, Model model) {
        return uploads.keep(viewer, form, errors)
                .map(id -> "redirect:/imports/uploads/" + id)
                .orElseGet(() -> list(viewer, 0, SIZE, model));
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        var job = reports.find(id, viewer);
        model.addAttribute("page", ImportReportPage.of(job, reports.firstRejections(job), formats));
        return SHOW;
    }

    /** The part that renews itself while the import runs; when it is over, the whole page is due. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable String id, Viewer viewer, Model model, HttpServletResponse response) {
        var job = reports.find(id, viewer);
        if (!job.isRunning()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", ImportReportPage.of(job, List.of(), formats));
        return SHOW + " :: progress";
    }

    @GetMapping("/{id}/rejections")
    void rejections(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        var job = reports.find(id, viewer);
        CsvDownload.send(response, "rejections.csv", lines -> reports.rejectionsAsCsv(job, lines));
    }

    @GetMapping("/columns")
    String columns(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                guide.kindsFor(viewer).stream()
                        .map(kind -> KindHelp.of(guide, kind))
                        .toList());
        return "intake/columns";
    }

    @GetMapping("/examples/{kind}.csv")
    void example(@PathVariable String kind, HttpServletResponse response) throws IOException {
        var known = ImportKind.named(kind).orElseThrow(() -> new ImportNotFound(kind));
        var example = guide.example(known);
        CsvDownload.send(response, kind + ".csv", lines -> example.lines().forEach(lines));
    }
}
