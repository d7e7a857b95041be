package org.tierboard.credential.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.VersionTag;
import org.tierboard.credential.CredentialQueries;
import org.tierboard.credential.CredentialQueries.Place;
import org.tierboard.site.PathId;

/** What a partner's people hold, for all who see the partner (R7). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/credentials", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Credentials")
class HeldCredentialApi {

    private final CredentialQueries queries;

    HeldCredentialApi(CredentialQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "The credentials of a partner's people, person by person",
            description = "Those that matched an address, the person's own or the one of their trainings.")
    ResponseEntity<ListPageJson<HeldCredentialJson>> list(
            VisiblePartner partner,
            @Parameter(description = "Only those of a code of the catalogue") @RequestParam(defaultValue = "")
                    String credential,
            @Valid @ParameterObject Paging paging) {
        var after = paging.after();
        var place = after == null ? new Place(0, 0) : new Place(after.number(0), after.number(1));
        var look = queries.heldAfter(partner.partnerNo(), credential, place, paging.look());
        return ListPageJson.answer(
                paging,
                look,
                line -> List.of(line.individualNo(), line.credentialNo()),
                line -> HeldCredentialJson.of(partner.id().value(), line));
    }

    @GetMapping("/{credentialId}")
    @Operation(summary = "A credential that one of a partner's people holds")
    ResponseEntity<HeldCredentialJson> show(VisiblePartner partner, @PathVariable String credentialId) {
        var line = queries.requireHeld(partner.partnerNo(), PathId.decode(credentialId));
        return VersionTag.whole(
                line.version(), HeldCredentialJson.of(partner.id().value(), line));
    }
}
