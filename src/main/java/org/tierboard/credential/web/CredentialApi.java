package org.tierboard.credential.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.credential.CredentialDesk;
import org.tierboard.credential.CredentialQueries;
import org.tierboard.credential.CredentialRefused;
import org.tierboard.site.MayAnswer;
import org.tierboard.site.PathId;
import org.tierboard.site.Unprocessable;

/** Single credentials, for administrators, by the rules of their import. Which people hold them follows (R7). */
@RestController
@RequestMapping(path = "/api/v1/credentials", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Credentials")
class CredentialApi {

    private static final String AGAIN = "A later file with the credential says anew what it says.";

    private final CredentialDesk desk;
    private final CredentialQueries queries;

    CredentialApi(CredentialDesk desk, CredentialQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "All credentials by id, whoever holds them, or nobody")
    ResponseEntity<ListPageJson<CredentialJson>> list(
            @Parameter(description = "Only those of an address") @RequestParam(defaultValue = "") String email,
            @Valid @ParameterObject Paging paging) {
        var look = queries.after(email, paging.text(0), paging.look()).stream()
                .map(CredentialJson::of)
                .toList();
        return ListPageJson.answer(paging, look, credential -> List.of(credential.credentialId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registers a credential",
            description = "It counts for the individual who is registered with the address, now or later.")
    ResponseEntity<CredentialJson> add(@Valid @RequestBody CredentialInput input) {
        attempt(() -> desk.register(input.id(), input.earned()));
        var line = queries.require(input.id());
        return VersionTag.created(PathId.encode(input.id()), line.version(), CredentialJson.of(line));
    }

    @GetMapping("/{credentialId}")
    @Operation(summary = "A credential")
    ResponseEntity<CredentialJson> show(@PathVariable String credentialId) {
        var line = queries.require(PathId.decode(credentialId));
        return VersionTag.ok(line.version(), CredentialJson.of(line));
    }

    @PutMapping("/{credentialId}")
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(summary = "Puts a credential right", description = AGAIN)
    ResponseEntity<CredentialJson> change(
            @PathVariable String credentialId, SeenVersion version, @Valid @RequestBody EarnedInput input) {
        attempt(() -> desk.correct(PathId.decode(credentialId), version.number(), input.earned()));
        return show(credentialId);
    }

    @PostMapping("/{credentialId}/end")
    @Operation(summary = "Sets the first day on which a credential no longer counts", description = AGAIN)
    ResponseEntity<CredentialJson> end(
            @PathVariable String credentialId, SeenVersion version, @Valid @RequestBody ExpiryInput input) {
        attempt(() -> desk.end(PathId.decode(credentialId), version.number(), input.day(), input.why()));
        return show(credentialId);
    }

    @PostMapping("/{credentialId}/revoke")
    @Operation(
            summary = "Revokes a credential: it counts on no day, the past included",
            description = "It then expires on the day on which it was earned. " + AGAIN)
    ResponseEntity<CredentialJson> revoke(
            @PathVariable String credentialId, SeenVersion version, @Valid @RequestBody RevocationInput input) {
        attempt(() -> desk.revoke(PathId.decode(credentialId), version.number(), input.why()));
        return show(credentialId);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (CredentialRefused refused) {
            throw Unprocessable.of(refused);
        }
    }
}
