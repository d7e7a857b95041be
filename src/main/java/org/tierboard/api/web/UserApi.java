package org.tierboard.api.web;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.EmailTaken;
import org.tierboard.account.NewUsers;
import org.tierboard.account.Role;
import org.tierboard.account.UserLine;
import org.tierboard.account.UserLists;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.Paging;
import org.tierboard.api.SeenVersion;
import org.tierboard.site.MayAnswer;
import org.tierboard.site.Unprocessable;

/** Who has an account, for programs of administrators: people are listed, invited, renamed and moved to another role. */
@RestController
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Users")
class UserApi {

    private final Users users;
    private final NewUsers newcomers;
    private final UserLists lists;
    private final UserAnswers answers;

    UserApi(Users users, NewUsers newcomers, UserLists lists, UserAnswers answers) {
        this.users = users;
        this.newcomers = newcomers;
        this.lists = lists;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "The people with an account, in the order in which they got it")
    ResponseEntity<ListPageJson<ListedUserJson>> list(
            @ParameterObject UserFilter filter, @Valid @ParameterObject Paging paging) {
        List<UserLine> look = lists.after(filter.wanted(), paging.number(0), paging.look());
        return ListPageJson.answer(paging, look, user -> List.of(user.userNo()), ListedUserJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invites somebody: makes an account, and mails a link to choose a password by")
    ResponseEntity<UserJson> add(Viewer viewer, @Valid @RequestBody InvitationInput input) {
        var partnerNo = input.partner().map(id -> answers.partnerNo(viewer, id)).orElse(null);
        try {
            return answers.created(newcomers.invite(input.toUser(partnerNo)).userNo());
        } catch (EmailTaken taken) {
            throw Unprocessable.field("email", "user.email.taken", taken);
        }
    }

    @GetMapping("/{userNo}")
    @Operation(summary = "A person with an account")
    ResponseEntity<UserJson> show(@PathVariable int userNo) {
        return answers.now(userNo);
    }

    @PutMapping("/{userNo}")
    @MayAnswer(HttpStatus.UNPROCESSABLE_CONTENT)
    @Operation(
            summary = "Renames a person, or moves them to another role or partner",
            description = "Who moves is signed out everywhere; a partner manager who becomes something else looks after"
                    + " no partner any more. The last administrator stays one.")
    ResponseEntity<UserJson> change(
            Viewer viewer, @PathVariable int userNo, SeenVersion version, @Valid @RequestBody UserInput input) {
        var partnerNo = input.partner().map(id -> answers.partnerNo(viewer, id)).orElse(null);
        return answers.after(userNo, () -> users.change(userNo, version.number(), input.toChange(partnerNo)));
    }

    @PostMapping("/{userNo}/password-link")
    @Operation(summary = "Mails a new link to choose a password by; an older one is void")
    ResponseEntity<UserJson> inviteAgain(@PathVariable int userNo) {
        return answers.after(userNo, () -> newcomers.inviteAgain(userNo));
    }
}
