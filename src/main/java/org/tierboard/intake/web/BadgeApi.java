package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.intake.BadgeDesk;
import org.tierboard.intake.BadgeLine;
import org.tierboard.intake.BadgeQueries;
import org.tierboard.site.MayAnswer;
import org.tierboard.site.PathId;

/** What the names of badges in training feeds mean, for programs of administrators; each decision names the version it saw. */
@RestController
@RequestMapping(path = "/api/v1/badges", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Badges")
class BadgeApi {

    private static final String AT_ONCE = "It applies at once, to what came under that name before, too.";

    private final BadgeDesk desk;
    private final BadgeQueries queries;

    BadgeApi(BadgeDesk desk, BadgeQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "The names of badges that feeds brought or that somebody decided on, by name")
    ResponseEntity<ListPageJson<BadgeJson>> list(
            @Parameter(description = "Only those that somebody decided on, or only those that wait for it")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean decided,
            @Valid @ParameterObject Paging paging) {
        var look = queries.after(paging.text(0), decided, paging.look());
        return ListPageJson.answer(paging, look, line -> List.of(line.key()), BadgeJson::of);
    }

    @GetMapping("/{badge}")
    @Operation(
            summary = "A badge's name, and what it means",
            description = "Differences of case and spacing don't matter. A name that an address can't hold is written"
                    + " as ~ and its Base64 (RFC 4648, 5).")
    ResponseEntity<BadgeJson> show(@PathVariable String badge) {
        return now(PathId.decode(badge));
    }

    @PutMapping("/{badge}")
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(summary = "Decides what a badge's name means, or that it is left aside", description = AT_ONCE)
    ResponseEntity<BadgeJson> change(
            @PathVariable String badge, SeenVersion version, @Valid @RequestBody BadgeMeaningInput input) {
        var name = queries.require(PathId.decode(badge)).name();
        desk.decide(name, input.code(queries.codes()), decision(version));
        return now(name);
    }

    @DeleteMapping("/{badge}")
    @MayAnswer(HttpStatus.CONFLICT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a decision back: what came under the name waits again", description = AT_ONCE)
    void reopen(@PathVariable String badge, SeenVersion version) {
        desk.reopen(queries.require(PathId.decode(badge)).name(), decision(version));
    }

    private ResponseEntity<BadgeJson> now(String name) {
        var line = queries.require(name);
        return VersionTag.whole(version(line), BadgeJson.of(line));
    }

    /** Tags know no negative number, so they count from nobody's decision on. */
    private static long version(BadgeLine line) {
        return line.version() + 1;
    }

    private static long decision(SeenVersion version) {
        return version.number() - 1;
    }
}
