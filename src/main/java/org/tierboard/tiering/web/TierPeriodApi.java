package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import org.tierboard.site.Unprocessable;
import org.tierboard.tiering.PeriodDesk;
import org.tierboard.tiering.PeriodDesk.Which;
import org.tierboard.tiering.PeriodRefused;
import org.tierboard.tiering.TierViews;

/** The tiers that a partner held, for all who see it; administrators enter single ones, by the rules of their import. */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/tier-periods", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Tiers")
class TierPeriodApi {

    private final TierViews views;
    private final PeriodDesk desk;

    TierPeriodApi(TierViews views, PeriodDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The tiers that a partner held, holds or will hold, latest first")
    ResponseEntity<ListPageJson<TierPeriodJson>> list(VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var after = paging.after();
        var look = views.periods(partner).stream()
                .filter(period -> after == null || period.startsOn().isBefore(after.day(0)))
                .limit(paging.look())
                .map(period -> TierPeriodJson.of(partner.id().value(), period))
                .toList();
        return ListPageJson.answer(paging, look, period -> List.of(period.startsOn()));
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enters a period that is known from elsewhere; the one before it ends on the eve",
            description = "A tier that is decided here comes by a request for an upgrade, a review or an application.")
    ResponseEntity<TierPeriodJson> add(VisiblePartner partner, @Valid @RequestBody TierPeriodInput input) {
        var which = new Which(partner, input.day());
        attempt(which, begun -> desk.begin(begun, input.said()));
        var period = views.period(partner, input.day());
        return VersionTag.created(
                input.day().toString(),
                period.version(),
                TierPeriodJson.of(partner.id().value(), period));
    }

    @GetMapping("/{startsOn}")
    @Operation(summary = "The period that starts on a day")
    ResponseEntity<TierPeriodJson> show(
            VisiblePartner partner, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn) {
        var period = views.period(partner, startsOn);
        return VersionTag.ok(period.version(), TierPeriodJson.of(partner.id().value(), period));
    }

    @PutMapping("/{startsOn}")
    @Allowed(Role.ADMINISTRATOR)
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(summary = "Puts right which tier it is, or when it is reviewed; not what was put off by a decision")
    ResponseEntity<TierPeriodJson> change(
            VisiblePartner partner,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            SeenVersion version,
            @Valid @RequestBody HeldInput input) {
        attempt(known(partner, startsOn), period -> desk.correct(period, version.number(), input.said()));
        return show(partner, startsOn);
    }

    @PostMapping("/{startsOn}/cancel")
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back a period that never was; not one that was begun or put off by a decision")
    void cancel(
            VisiblePartner partner,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            SeenVersion version,
            @Valid @RequestBody ReasonInput input) {
        attempt(known(partner, startsOn), period -> desk.cancel(period, version.number(), input.why()));
    }

    private Which known(VisiblePartner partner, LocalDate startsOn) {
        return new Which(partner, views.period(partner, startsOn).startsOn());
    }

    private static void attempt(Which which, Consumer<Which> work) {
        try {
            work.accept(which);
        } catch (PeriodRefused refused) {
            throw Unprocessable.of(refused);
        }
    }
}
