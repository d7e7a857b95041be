package org.tierboard.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.guide.Guides;
import org.tierboard.partner.PartnerIdTaken;
import org.tierboard.partner.Registrations;
import org.tierboard.scorecard.web.PartnerAnswers;
import org.tierboard.scorecard.web.PartnerJson;
import org.tierboard.site.MayAnswer;
import org.tierboard.site.Unprocessable;

/** Partners are registered and described by administrators (FAQ 4); their id stays. */
@RestController
@RequestMapping(path = "/api/v1/partners", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Partners")
class PartnerEntryApi {

    private final Registrations registrations;
    private final PartnerAnswers answers;
    private final PartnerAccess access;
    private final Guides guides;

    PartnerEntryApi(Registrations registrations, PartnerAnswers answers, PartnerAccess access, Guides guides) {
        this.registrations = registrations;
        this.answers = answers;
        this.access = access;
        this.guides = guides;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registers a partner, neither confirmed nor paid for",
            description = "Its alliance lead is invited next, and confirms the membership.")
    ResponseEntity<PartnerJson> add(Viewer viewer, @Valid @RequestBody PartnerInput input) {
        try {
            registrations.register(input.id(), input.wantedName(), known(input.wantedPath()));
        } catch (PartnerIdTaken taken) {
            throw Unprocessable.field("partnerId", "partner.id.taken", taken);
        }
        return answers.created(access.require(viewer, input.id().value()));
    }

    @PutMapping("/{partnerId}")
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(summary = "Gives a partner another name, or another path")
    ResponseEntity<PartnerJson> change(
            VisiblePartner partner, SeenVersion version, @Valid @RequestBody PartnerDescriptionInput input) {
        registrations.change(partner.partnerNo(), version.number(), input.wantedName(), known(input.wantedPath()));
        return answers.now(partner);
    }

    private String known(String path) {
        if (!guides.paths().contains(path)) {
            throw Unprocessable.field("path", "partner.path.missing", null);
        }
        return path;
    }
}
