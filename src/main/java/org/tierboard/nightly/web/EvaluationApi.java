package org.tierboard.nightly.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.NextPage;
import org.tierboard.api.Paging;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.nightly.NightlyDesk;
import org.tierboard.nightly.NightlyQueries;

/** Evaluations of the network for programs. */
@RestController
@RequestMapping(path = "/api/v1/evaluations", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Evaluations")
class EvaluationApi {

    private final NightlyDesk desk;
    private final NightlyQueries queries;
    private final ProgrammeCalendar calendar;

    EvaluationApi(NightlyDesk desk, NightlyQueries queries, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.queries = queries;
        this.calendar = calendar;
    }

    /** What to evaluate. @param day today, if none is named */
    @Schema(name = "EvaluationInput")
    record Wanted(@Nullable LocalDate day) {}

    /** Some runs. @param next the address of those before; null on the last page */
    @Schema(name = "Evaluations")
    record Runs(
            List<EvaluationJson> evaluations,

            @Schema(description = "The address of the next page, as in the header Link; null on the last one") @Nullable
            String next) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Evaluates the whole network, the last day again or a later one up to today; 409 while one runs")
    ResponseEntity<EvaluationJson> add(Viewer viewer, @RequestBody(required = false) @Nullable Wanted wanted) {
        var today = calendar.today();
        var day = wanted == null || wanted.day() == null ? today : wanted.day();
        var runNo = desk.ask(viewer, day, today);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/evaluations/" + runNo))
                .body(EvaluationJson.of(queries.run(runNo)));
    }

    @GetMapping
    @Operation(summary = "The evaluations of the network, newest first")
    ResponseEntity<Runs> list(@Valid @ParameterObject Paging paging) {
        var page = ListPageJson.of(paging, queries.runs(paging.before(0), paging.look()), run -> List.of(run.runNo()));
        return NextPage.answer(
                page.next(),
                new Runs(page.items().stream().map(EvaluationJson::of).toList(), page.next()));
    }

    @GetMapping("/{runNo}")
    @Operation(summary = "How far an evaluation is")
    EvaluationJson show(@PathVariable long runNo) {
        return EvaluationJson.of(queries.run(runNo));
    }
}
