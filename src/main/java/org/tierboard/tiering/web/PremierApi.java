package org.tierboard.tiering.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.tiering.DataAssessment;
import org.tierboard.tiering.DataAssessments;
import org.tierboard.tiering.PremierDesk;
import org.tierboard.tiering.SeenApplications.Seen;

/** A partner's applications for Premier, for programs: read, made, and taken back by its alliance lead (R29, FAQ 5). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/premier-applications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Premier")
class PremierApi {

    private final PremierDesk desk;
    private final DataAssessments assessments;
    private final PremierAnswers answers;

    PremierApi(PremierDesk desk, DataAssessments assessments, PremierAnswers answers) {
        this.desk = desk;
        this.assessments = assessments;
        this.answers = answers;
    }

    @GetMapping
    @Allowed
    @Operation(summary = "A partner's applications for Premier, in the order in which they were made")
    ResponseEntity<ListPageJson<PremierJson>> list(
            VisiblePartner partner, Viewer viewer, @Valid @ParameterObject Paging paging) {
        var look = desk.after(partner, paging.number(0), paging.look()).stream()
                .map(application -> PremierJson.of(partner, viewer, application))
                .toList();
        return ListPageJson.answer(paging, look, application -> List.of(application.applicationNo()));
    }

    @PostMapping
    @Allowed(Role.ALLIANCE_LEAD)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Applies for Premier; 422 names the criteria that weren't held long enough")
    ResponseEntity<PremierJson> add(VisiblePartner partner, Viewer viewer) {
        int applicationNo = TierAnswers.attempt(() -> desk.apply(viewer, partner));
        return answers.created(partner, viewer, applicationNo);
    }

    @GetMapping("/{applicationNo}")
    @Allowed
    @Operation(summary = "An application for Premier")
    ResponseEntity<PremierJson> show(VisiblePartner partner, Viewer viewer, @PathVariable int applicationNo) {
        return answers.now(partner, viewer, applicationNo);
    }

    @GetMapping("/{applicationNo}/data-assessment")
    @Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "What the facts say of the applicant: as it was filed, or as of today before")
    DataAssessment assessment(VisiblePartner partner, @PathVariable int applicationNo) {
        var filed = desk.require(partner, applicationNo).assessment();
        return filed == null ? assessments.of(partner) : assessments.read(filed);
    }

    @PostMapping("/{applicationNo}/withdraw")
    @Allowed(Role.ALLIANCE_LEAD)
    @Operation(summary = "Takes an application back that isn't decided")
    ResponseEntity<PremierJson> withdraw(
            VisiblePartner partner, Viewer viewer, @PathVariable int applicationNo, SeenVersion version) {
        var seen = new Seen(partner, applicationNo, version.number());
        return answers.after(seen, viewer, () -> desk.withdraw(viewer, partner, applicationNo));
    }
}
