package org.tierboard.plan.web;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.VersionTag;
import org.tierboard.plan.PlanQueries;
import org.tierboard.plan.PlanRefused;
import org.tierboard.plan.PlanStatus;
import org.tierboard.site.Unprocessable;

/** A partner's business plans for programs: listed, and handed in (R14, FAQ 28). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/business-plans", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Business plans")
class PlanApi {

    private static final int LONGEST_NOTE = 1000;

    private final PlanQueries queries;
    private final PlanUpload upload;

    PlanApi(PlanQueries queries, PlanUpload upload) {
        this.queries = queries;
        this.upload = upload;
    }

    @GetMapping
    @Operation(summary = "The business plans that were handed in for a partner, in that order")
    ResponseEntity<ListPageJson<PlanJson>> list(
            VisiblePartner partner,
            @Parameter(description = "Only those that stand so") @RequestParam(required = false) @Nullable
                    PlanStatus status,
            @Valid @ParameterObject Paging paging) {
        var look = queries.after(partner.partnerNo(), status, paging.number(0), paging.look()).stream()
                .map(plan -> PlanJson.of(partner, plan))
                .toList();
        return ListPageJson.answer(paging, look, plan -> List.of(plan.planNo()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hands a business plan in, which a partner manager then confirms or returns",
            description = "PDF or DOCX without macros, up to 20 MB, known by what is in it. One that still waits"
                    + " gives way to it.")
    ResponseEntity<PlanJson> add(
            VisiblePartner partner,
            Viewer viewer,
            @RequestParam MultipartFile file,
            @Parameter(description = "What the partner manager should know of it") @RequestParam(defaultValue = "")
                    String note) {
        if (note.length() > LONGEST_NOTE) {
            throw Unprocessable.field("note", "plan.note.long", null);
        }
        var planNo = submitted(partner, viewer, new PlanForm(file, note));
        var plan = queries.require(partner.partnerNo(), planNo);
        return VersionTag.created(Integer.toString(planNo), plan.version(), PlanJson.of(partner, plan));
    }

    @GetMapping("/{planNo}")
    @Operation(summary = "A business plan that was handed in")
    ResponseEntity<PlanJson> show(VisiblePartner partner, @PathVariable int planNo) {
        var plan = queries.require(partner.partnerNo(), planNo);
        return VersionTag.ok(plan.version(), PlanJson.of(partner, plan));
    }

    private int submitted(VisiblePartner partner, Viewer viewer, PlanForm form) {
        try {
            return upload.submit(partner, viewer, form);
        } catch (PlanRefused refused) {
            throw Unprocessable.field("file", "plan.file." + refused.fault(), refused);
        }
    }
}
