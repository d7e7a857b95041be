package org.tierboard.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.IssuedToken;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

/** Makes tokens for programs; the only URL that takes an e-mail address and password. */
@RestController
@RequestMapping(path = "/api/v1/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Tokens")
class TokenApi {

    private final Tokens tokens;

    TokenApi(Tokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Makes a token, which is shown this once", security = @SecurityRequirement(name = "basic"))
    IssuedToken issue(Viewer viewer, @Valid @RequestBody TokenForm form) {
        return tokens.issue(viewer, form.wanted());
    }
}
