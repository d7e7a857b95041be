package org.tierboard.csat.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.csat.ResponseLine;
import org.tierboard.csat.ResponseLists;
import org.tierboard.csat.ResponseLists.Place;

/** The responses that wait for their customer check (R21), oldest first; or all those from one address. */
@RestController
@Tag(name = "CSAT responses")
class ResponseQueueApi {

    private final ResponseLists lists;

    ResponseQueueApi(ResponseLists lists) {
        this.lists = lists;
    }

    @GetMapping(path = "/api/v1/csat-responses", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Role.ADMINISTRATOR)
    @Operation(summary = "The responses that wait for their customer check, oldest first, of all partners")
    ResponseEntity<ListPageJson<ResponseJson>> list(
            @Parameter(description = "All responses from this address instead, decided or not")
                    @RequestParam(defaultValue = "")
                    String address,
            @Valid @ParameterObject Paging paging) {
        var asked = address.strip();
        return asked.isEmpty()
                ? answer(paging, lists.waiting(place(paging), paging.look()), true)
                : answer(paging, lists.from(asked, place(paging), paging.look()), false);
    }

    private static Place place(Paging paging) {
        return paging.after() == null
                ? new Place(paging.day(0), "", "")
                : new Place(paging.day(0), paging.text(1), paging.text(2));
    }

    private static ResponseEntity<ListPageJson<ResponseJson>> answer(
            Paging paging, List<ResponseLine> look, boolean waiting) {
        return ListPageJson.answer(
                paging,
                look,
                line -> List.of(
                        waiting ? String.valueOf(line.emailConfirmedOn()) : line.submittedOn(),
                        line.partnerId(),
                        line.responseId()),
                ResponseJson::listed);
    }
}
