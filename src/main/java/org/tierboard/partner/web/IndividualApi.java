package org.tierboard.partner.web;

import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.partner.People;
import org.tierboard.partner.PeopleQueries;
import org.tierboard.partner.PeopleQuestion;
import org.tierboard.partner.PeopleShow;

/** Who is registered with a partner, for programs: all who see the partner read it, its lead registers people (R6). */
@RestController
@RequestMapping(path = "/api/v1/partners/{partnerId}/individuals", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed
@Tag(name = "Individuals")
class IndividualApi {

    private final People people;
    private final PeopleQueries queries;
    private final IndividualAnswers answers;

    IndividualApi(People people, PeopleQueries queries, IndividualAnswers answers) {
        this.people = people;
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "A partner's people, in the order in which they were registered")
    ResponseEntity<ListPageJson<IndividualJson>> list(
            VisiblePartner partner,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "REGISTERED") PeopleShow show,
            @Valid @ParameterObject Paging paging) {
        var look = queries.after(
                partner.partnerNo(), new PeopleQuestion(query.strip(), show, 0), paging.number(0), paging.look());
        return ListPageJson.answer(
                paging,
                look,
                person -> List.of(person.individualNo()),
                person -> IndividualJson.of(partner.id().value(), person));
    }

    @PostMapping
    @Allowed({Role.ALLIANCE_LEAD, Role.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Registers a person, who counts from today on",
            description = "Who changes employer leaves one partner and is registered by the other; credentials follow.")
    ResponseEntity<IndividualJson> add(VisiblePartner partner, @Valid @RequestBody NewPersonForm input) {
        var key = IndividualAnswers.attempt(
                () -> people.register(partner.partnerNo(), input.toPerson(), input.isInvited()), "email");
        return answers.created(partner, key);
    }

    @GetMapping("/{individualId}")
    @Operation(summary = "A person of a partner")
    ResponseEntity<IndividualJson> show(VisiblePartner partner, @PathVariable String individualId) {
        return answers.now(partner, answers.key(partner, individualId));
    }
}
