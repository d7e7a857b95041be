package org.tierboard.csat.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.csat.CsatResponse;
import org.tierboard.csat.CustomerCheck;
import org.tierboard.csat.ResponseNotFound;
import org.tierboard.csat.ResponseQueries;
import org.tierboard.site.PathId;

/** One response, as administrators alone read it, and what they decide on it (R21). */
@RestController
@RequestMapping(
        path = "/api/v1/partners/{partnerId}/csat-responses/{responseId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "CSAT responses")
class ResponseDecisionApi {

    private final ResponseQueries queries;
    private final CustomerCheck check;

    ResponseDecisionApi(ResponseQueries queries, CustomerCheck check) {
        this.queries = queries;
        this.check = check;
    }

    @GetMapping
    @Operation(summary = "A response with its score and comment, for administrators")
    ResponseEntity<ResponseJson> show(VisiblePartner partner, @PathVariable String responseId) {
        return now(key(partner, responseId));
    }

    @PostMapping("/approve")
    @Operation(summary = "Takes the respondent for a customer; the response counts from today")
    ResponseEntity<ResponseJson> approve(
            VisiblePartner partner, Viewer viewer, @PathVariable String responseId, SeenVersion version) {
        var key = key(partner, responseId);
        check.approve(viewer, key, version.number());
        return now(key);
    }

    @PostMapping("/decline")
    @Operation(summary = "Finds the respondent to be no customer, with the reason; the response never counts")
    ResponseEntity<ResponseJson> decline(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String responseId,
            SeenVersion version,
            @Valid @RequestBody RejectionInput input) {
        var key = key(partner, responseId);
        check.reject(viewer, key, version.number(), input.why());
        return now(key);
    }

    @PostMapping("/erase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Forgets the respondent, on their request",
            description = "What counts goes on counting, as a number; any other response is deleted.")
    void erase(VisiblePartner partner, @PathVariable String responseId, SeenVersion version) {
        check.erase(key(partner, responseId), version.number());
    }

    private ResponseEntity<ResponseJson> now(CsatResponse.Key key) {
        var line = queries.require(key);
        return VersionTag.ok(line.version(), ResponseJson.of(line));
    }

    private static CsatResponse.Key key(VisiblePartner partner, String segment) {
        var id = PathId.decode(segment);
        if (id.isBlank()) {
            throw new ResponseNotFound();
        }
        return new CsatResponse.Key(partner.partnerNo(), id);
    }
}
