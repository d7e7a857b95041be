package org.tierboard.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.TokenLine;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;

/**
 * The tokens of the caller. A token ends any of its owner's, itself included, so that a program that is taken down, or one
 * whose token leaked, can put an end to it without a person and a browser. It can't make one, which takes the password: so
 * whoever steals a token can annoy its owner until it is revoked or expires, and not outlive that. Ending one needs no
 * version: nothing else about a token ever changes, and what leaked must not go on because of a stale tag.
 */
@RestController
@RequestMapping(path = "/api/v1/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Tokens")
class OwnTokenApi {

    private final Tokens tokens;

    OwnTokenApi(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(summary = "The caller's tokens that still work, newest first; never what opens anything")
    ResponseEntity<ListPageJson<TokenLine>> list(Viewer viewer, @Valid @ParameterObject Paging paging) {
        var look = tokens.before(viewer, paging.before(0), paging.look());
        return ListPageJson.answer(paging, look, token -> List.of(token.tokenNo()));
    }

    @GetMapping("/{tokenNo}")
    @Operation(summary = "One of the caller's tokens that still work")
    TokenLine show(Viewer viewer, @PathVariable int tokenNo) {
        return tokens.require(viewer, tokenNo);
    }

    @DeleteMapping("/{tokenNo}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revokes one of the caller's tokens, also the one that this call comes with; for good")
    void revoke(Viewer viewer, @PathVariable int tokenNo) {
        tokens.revoke(viewer, tokens.require(viewer, tokenNo).tokenNo());
    }
}
