package org.tierboard.tiering.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.site.MayAnswer;
import org.tierboard.tiering.PreAssessments;
import org.tierboard.tiering.PremierDecisions;
import org.tierboard.tiering.SeenApplications.Seen;

/** The vendor's part of an application for Premier: its pre-assessment, the review, and the decision (R29, guide section 7). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/premier-applications/{applicationNo}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
@Tag(name = "Premier")
class PremierStepsApi {

    private final PreAssessments assessments;
    private final PremierDecisions decisions;
    private final PremierAnswers answers;

    PremierStepsApi(PreAssessments assessments, PremierDecisions decisions, PremierAnswers answers) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.answers = answers;
    }

    @PutMapping("/narrative")
    @MayAnswer(HttpStatus.CONFLICT)
    @Operation(summary = "Keeps what was written so far of the pre-assessment")
    ResponseEntity<PremierJson> draft(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int applicationNo,
            SeenVersion version,
            @Valid @RequestBody NarrativeInput input) {
        assessments.draft(viewer, partner, applicationNo, input.toNarrative(version));
        return answers.now(partner, viewer, applicationNo);
    }

    @PostMapping("/pre-assessment")
    @Operation(
            summary =
                    "Files the pre-assessment: the narrative, and the data assessment of today; both stay as they are")
    ResponseEntity<PremierJson> file(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int applicationNo,
            SeenVersion version,
            @Valid @RequestBody NarrativeInput input) {
        return TierAnswers.attempt(() -> {
            assessments.file(viewer, partner, applicationNo, input.toNarrative(version));
            return answers.now(partner, viewer, applicationNo);
        });
    }

    @PostMapping("/review")
    @Operation(summary = "Records that the executive business review was held")
    ResponseEntity<PremierJson> holdReview(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int applicationNo,
            SeenVersion version,
            @Valid @RequestBody MeetingInput input) {
        var seen = new Seen(partner, applicationNo, version.number());
        return answers.after(
                seen, viewer, () -> assessments.holdReview(viewer, partner, applicationNo, input.toMeeting()));
    }

    @PostMapping("/approve")
    @Operation(
            summary = "Awards Premier, if every row that it asks is met at this moment",
            description = "The approval is the executive business review that Premier asks. 422 names what isn't met.")
    ResponseEntity<PremierJson> approve(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int applicationNo,
            SeenVersion version,
            @Valid @RequestBody(required = false) @Nullable PremierReasonInput input) {
        var seen = new Seen(partner, applicationNo, version.number());
        var remark = input == null ? null : input.remark();
        return answers.after(seen, viewer, () -> decisions.approve(viewer, partner, applicationNo, remark));
    }

    @PostMapping("/decline")
    @Operation(summary = "Declines Premier, with the reason that the partner reads")
    ResponseEntity<PremierJson> decline(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable int applicationNo,
            SeenVersion version,
            @Valid @RequestBody PremierReasonInput input) {
        var seen = new Seen(partner, applicationNo, version.number());
        var why = input.why();
        return answers.after(seen, viewer, () -> decisions.decline(viewer, partner, applicationNo, why));
    }
}
