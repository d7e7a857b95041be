package org.tierboard.validation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.site.MayAnswer;
import org.tierboard.site.PathId;
import org.tierboard.site.Unprocessable;
import org.tierboard.validation.DesignationLine;
import org.tierboard.validation.DesignationQueries;
import org.tierboard.validation.DesignationQueries.Place;
import org.tierboard.validation.DesignationRefused;
import org.tierboard.validation.Validations;

/** A partner's technical program validations for programs: administrators record and end them (R15, FAQ 27). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/validations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Validations")
class ValidationApi {

    private static final Function<ValidationJson, List<?>> KEY = validation ->
            List.of(validation.awardedOn(), validation.program(), validation.name() == null ? "" : validation.name());

    private final Validations validations;
    private final DesignationQueries queries;
    private final ValidationDesk desk;

    ValidationApi(Validations validations, DesignationQueries queries, ValidationDesk desk) {
        this.validations = validations;
        this.queries = queries;
        this.desk = desk;
    }

    @GetMapping
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    @Operation(summary = "A partner's validations, by the day of the award")
    ResponseEntity<ListPageJson<ValidationJson>> list(VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var place = paging.after() == null
                ? new Place(paging.day(0), "", "")
                : new Place(paging.day(0), paging.text(1), paging.text(2));
        var look = queries.after(partner.partnerNo(), place, paging.look()).stream()
                .map(line -> ValidationJson.of(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, KEY);
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records an award; of what the partner holds already it is a renewal",
            description =
                    "A renewal is an award of its own, which begins on its own day; it counts once with the one before.")
    ResponseEntity<ValidationJson> add(VisiblePartner partner, @Valid @RequestBody AwardInput input) {
        var award = input.toAward();
        attempt(() -> validations.record(partner.partnerNo(), award));
        var id = PathId.encode(AwardId.of(award));
        var line = line(partner, id);
        return VersionTag.created(id, line.version(), ValidationJson.of(partner, line));
    }

    @GetMapping("/{validationId}")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    @Operation(summary = "A validation")
    ResponseEntity<ValidationJson> show(VisiblePartner partner, @PathVariable String validationId) {
        var line = line(partner, validationId);
        return VersionTag.ok(line.version(), ValidationJson.of(partner, line));
    }

    @PutMapping("/{validationId}")
    @Allowed(Role.ADMINISTRATOR)
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(summary = "Puts right when a validation ends; what else it is, it is known by")
    ResponseEntity<ValidationJson> change(
            VisiblePartner partner,
            @PathVariable String validationId,
            SeenVersion version,
            @Valid @RequestBody ValidationExpiryInput input) {
        var key = AwardId.key(partner, validationId);
        attempt(() -> validations.correct(key, version.number(), input.expiresOn()));
        return show(partner, validationId);
    }

    @PostMapping("/{validationId}/end")
    @Allowed(Role.ADMINISTRATOR)
    @Operation(summary = "Ends a validation before its time, or gives one an end that had none; it is kept")
    ResponseEntity<ValidationJson> end(
            VisiblePartner partner,
            @PathVariable String validationId,
            SeenVersion version,
            @Valid @RequestBody EndInput input) {
        var key = AwardId.key(partner, validationId);
        attempt(() -> validations.end(key, version.number(), input.day(), input.why()));
        return show(partner, validationId);
    }

    private DesignationLine line(VisiblePartner partner, String segment) {
        return desk.require(AwardId.key(partner, segment));
    }

    /** What a rule refuses is told beside the field that is to blame. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (DesignationRefused refused) {
            var field = refused.field().equals("endsOn") ? "expiresOn" : refused.field();
            throw Unprocessable.field(field, refused.key(), refused);
        }
    }
}
