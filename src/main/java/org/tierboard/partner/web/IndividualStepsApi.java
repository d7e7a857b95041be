package org.tierboard.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.partner.Invitations;
import org.tierboard.partner.People;
import org.tierboard.site.MayAnswer;

/** What a lead keeps of a person: name, own address, when they leave, and the link to their own page (R6). Nobody is ever deleted. */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/individuals/{individualId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
@Tag(name = "Individuals")
class IndividualStepsApi {

    private final People people;
    private final Invitations invitations;
    private final IndividualAnswers answers;

    IndividualStepsApi(People people, Invitations invitations, IndividualAnswers answers) {
        this.people = people;
        this.invitations = invitations;
        this.answers = answers;
    }

    @PutMapping
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(summary = "Mends a name or an own address; credentials follow the address at once")
    ResponseEntity<IndividualJson> change(
            VisiblePartner partner,
            @PathVariable String individualId,
            SeenVersion version,
            @Valid @RequestBody IndividualInput input) {
        var key = answers.key(partner, individualId);
        return answers.after(partner, key, () -> people.correct(key, version.number(), input.toPerson()), "email");
    }

    @PostMapping("/leave")
    @Operation(summary = "Records that a person leaves, and the first day on which they no longer count")
    ResponseEntity<IndividualJson> leave(
            VisiblePartner partner,
            @PathVariable String individualId,
            SeenVersion version,
            @Valid @RequestBody LeavingInput input) {
        var key = answers.key(partner, individualId);
        return answers.after(partner, key, () -> people.leave(key, version.number(), input.day()), "leftOn");
    }

    @PostMapping("/stay")
    @Operation(summary = "Takes back that a person will leave")
    ResponseEntity<IndividualJson> stay(
            VisiblePartner partner, @PathVariable String individualId, SeenVersion version) {
        var key = answers.key(partner, individualId);
        return answers.after(partner, key, () -> people.stay(key, version.number()), null);
    }

    @PostMapping("/invite")
    @Operation(summary = "Mails a person a new link to their own page; an older one ends")
    ResponseEntity<IndividualJson> invite(VisiblePartner partner, @PathVariable String individualId) {
        var key = answers.key(partner, individualId);
        return answers.after(partner, key, () -> invitations.invite(key), null);
    }

    @PostMapping("/revoke")
    @Operation(summary = "Ends a person's link to their own page, if there is one")
    ResponseEntity<IndividualJson> revoke(VisiblePartner partner, @PathVariable String individualId) {
        var key = answers.key(partner, individualId);
        invitations.revoke(key);
        return answers.now(partner, key);
    }
}
