package org.tierboard.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.PathDay;
import org.tierboard.api.VersionTag;
import org.tierboard.plan.PlanConfirmations;
import org.tierboard.plan.PlanConfirmations.Line;
import org.tierboard.plan.PlanNotFound;

/** What counts of a partner's business plans: each confirmation, those that were imported too, and when the next is due. */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/business-plans/confirmations",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Business plans")
class PlanConfirmationApi {

    private final PlanConfirmations confirmations;
    private final PlanDueDay dueDay;

    PlanConfirmationApi(PlanConfirmations confirmations, PlanDueDay dueDay) {
        this.confirmations = confirmations;
        this.dueDay = dueDay;
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

    @GetMapping("/{confirmedOn}")
    @Operation(summary = "The confirmation of a day")
    ResponseEntity<PlanConfirmationJson> show(VisiblePartner partner, @PathVariable String confirmedOn) {
        var day = PathDay.parse(confirmedOn).orElseThrow(PlanNotFound::new);
        var line = confirmations.require(partner.partnerNo(), day);
        return VersionTag.whole(line.version(), json(partner, line));
    }

    private PlanConfirmationJson json(VisiblePartner partner, Line line) {
        return new PlanConfirmationJson(
                partner.id().value(),
                line.confirmedOn(),
                line.confirmedBy(),
                dueDay.after(partner, line.confirmedOn()));
    }
}
