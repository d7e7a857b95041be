package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.account.Allowed;
import org.tierboard.account.Viewer;
import org.tierboard.api.NextPage;
import org.tierboard.api.Paging;
import org.tierboard.api.VersionTag;
import org.tierboard.intake.FileRefused;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportOrder;
import org.tierboard.intake.ImportReports;
import org.tierboard.intake.ImportReports.Place;
import org.tierboard.site.MayAnswer;

/** Imports for programs. */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Imports")
class ImportApi {

    private static final int LARGEST_PAGE = 100;

    private final Uploads uploads;
    private final ImportReports reports;

    ImportApi(Uploads uploads, ImportReports reports) {
        this.uploads = uploads;
        this.reports = reports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @MayAnswer({HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.TOO_MANY_REQUESTS})
    @Operation(
            summary = "Checks a file and begins to import it",
            description =
                    "CSV of the kind. Files of ace-opportunities, JSON or CSV in any of their shapes, belong to one"
                            + " partner: the one named by partnerId, or else the token owner's own.")
    ResponseEntity<ImportView> add(
            Viewer viewer,
            @RequestParam String kind,
            @RequestParam(defaultValue = "partial") ModeParameter mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String partnerId,
            @RequestParam MultipartFile file) {
        var known = ImportKind.require(kind);
        var order = new ImportOrder(known, mode.meant(), dryRun, "", viewer);
        var id = uploads.submit(order.of(uploads.partner(viewer, known, partnerId)), file);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(ImportView.of(reports.find(id.toString(), viewer)));
    }

    @GetMapping
    @Operation(
            summary = "The caller's imports, newest first; an administrator sees all",
            description = "By page number, or by cursor, which misses none while imports come: follow 'next'.")
    ResponseEntity<ImportsView> list(
            Viewer viewer,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        var sizeTaken = Math.max(1, Math.min(LARGEST_PAGE, size));
        var after = new Paging(cursor, sizeTaken).after();
        var list = after == null
                ? ImportsView.of(reports.list(viewer, Math.max(0, page), sizeTaken))
                : ImportsView.of(
                        reports.older(viewer, new Place(after.instant(0), after.uuid(1)), sizeTaken + 1), sizeTaken);
        return NextPage.answer(list.next(), list);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import is, and what came of it")
    ResponseEntity<ImportView> show(@PathVariable String id, Viewer viewer) {
        var view = ImportView.of(reports.find(id, viewer));
        return ResponseEntity.ok().eTag(VersionTag.of(view.rowsRead(), view)).body(view);
    }

    @GetMapping(path = "/{id}/rejections", produces = "text/csv;charset=UTF-8")
    @Operation(
            summary = "The rows that were not taken, as CSV: line, column, value and reason, then the row as it came")
    void rejections(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        var job = reports.find(id, viewer);
        CsvDownload.send(response, "rejections.csv", lines -> reports.rejectionsAsCsv(job, lines));
    }

    /** Beside the words, what a program can use. */
    @Hidden
    @ExceptionHandler
    ResponseEntity<RefusedFileJson> refused(FileRefused refused, HttpServletRequest request) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(RefusedFileJson.of(refused, request.getRequestURI()));
    }
}
