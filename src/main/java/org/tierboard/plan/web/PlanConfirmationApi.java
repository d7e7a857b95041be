package org.tierboard.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
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
import org.tierboard.api.PathDay;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.plan.ConfirmationDesk;
import org.tierboard.plan.ConfirmationDesk.Which;
import org.tierboard.plan.ConfirmationRefused;
import org.tierboard.plan.PlanConfirmations;
import org.tierboard.plan.PlanConfirmations.Line;
import org.tierboard.plan.PlanNotFound;
import org.tierboard.site.MayAnswer;
import org.tierboard.site.Unprocessable;

/**
 * What counts of a partner's business plans: each confirmation, wherever it was given, and when the next is due. Those that
 * are known from elsewhere are entered by whoever may import them.
 */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/business-plans/confirmations",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Business plans")
class PlanConfirmationApi {

    private final PlanConfirmations confirmations;
    private final ConfirmationDesk desk;
    private final PlanDueDay dueDay;
    private final ProgrammeCalendar calendar;

    PlanConfirmationApi(
            PlanConfirmations confirmations, ConfirmationDesk desk, PlanDueDay dueDay, ProgrammeCalendar calendar) {
        this.confirmations = confirmations;
        this.desk = desk;
        this.dueDay = dueDay;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            summary = "The confirmations of a partner's business plans, by day",
            description = "The last one says when the next plan is due.")
    ResponseEntity<ListPageJson<PlanConfirmationJson>> list(
            VisiblePartner partner, @Valid @ParameterObject Paging paging) {
        var look = confirmations.after(partner.partnerNo(), paging.day(0), paging.look()).stream()
                .map(line -> json(partner, line))
                .toList();
        return ListPageJson.answer(paging, look, confirmation -> List.of(confirmation.confirmedOn()));
    }

    @PostMapping
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Records a confirmation that is known from elsewhere; the plan counts from that day",
            description = "A plan that was handed in here is confirmed by its own step. As long as one waits for that,"
                    + " no confirmation of the days since is recorded.")
    ResponseEntity<PlanConfirmationJson> add(VisiblePartner partner, @Valid @RequestBody ConfirmationInput input) {
        var which = new Which(partner, input.day());
        try {
            desk.record(which, input.by(), calendar.today());
        } catch (ConfirmationRefused refused) {
            throw Unprocessable.of(refused);
        }
        var line = line(which);
        var json = json(partner, line);
        return VersionTag.created(input.day().toString(), VersionTag.of(line.version(), json), json);
    }

    @GetMapping("/{confirmedOn}")
    @Operation(summary = "The confirmation of a day")
    ResponseEntity<PlanConfirmationJson> show(VisiblePartner partner, @PathVariable String confirmedOn) {
        var line = line(which(partner, confirmedOn));
        return VersionTag.whole(line.version(), json(partner, line));
    }

    @PutMapping("/{confirmedOn}")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    @MayAnswer(HttpStatus.CONFLICT)
    @Operation(summary = "Puts right who confirmed a plan; not one that was confirmed here")
    ResponseEntity<PlanConfirmationJson> change(
            VisiblePartner partner,
            @PathVariable String confirmedOn,
            SeenVersion version,
            @Valid @RequestBody ConfirmedByInput input) {
        desk.correct(which(partner, confirmedOn), version.number(), input.by());
        return show(partner, confirmedOn);
    }

    @PostMapping("/{confirmedOn}/cancel")
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back a confirmation that never was; not one that was given here")
    void cancel(
            VisiblePartner partner,
            @PathVariable String confirmedOn,
            SeenVersion version,
            @Valid @RequestBody ConfirmationReasonInput input) {
        desk.cancel(which(partner, confirmedOn), version.number(), input.why());
    }

    private static Which which(VisiblePartner partner, String confirmedOn) {
        return new Which(partner, PathDay.parse(confirmedOn).orElseThrow(PlanNotFound::new));
    }

    private Line line(Which which) {
        return confirmations.require(which.partner().partnerNo(), which.confirmedOn());
    }

    private PlanConfirmationJson json(VisiblePartner partner, Line line) {
        return new PlanConfirmationJson(
                partner.id().value(),
                line.confirmedOn(),
                line.confirmedBy(),
                dueDay.after(partner, line.confirmedOn()));
    }
}
