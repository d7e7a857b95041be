package org.tierboard.api.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.SeenUsers;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;
import org.tierboard.api.SeenVersion;

/** Whether somebody may sign in, and which partners a partner manager looks after. Nobody is ever deleted. */
@RestController
@RequestMapping(path = "/api/v1/users/{userNo}", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Users")
class UserStepsApi {

    private final Users users;
    private final SeenUsers seen;
    private final UserAnswers answers;

    UserStepsApi(Users users, SeenUsers seen, UserAnswers answers) {
        this.users = users;
        this.seen = seen;
        this.answers = answers;
    }

    @PostMapping("/disable")
    @Operation(
            summary = "Disables an account: its sessions end and its tokens open nothing, at once",
            description = "Not the own one, nor the last administrator's.")
    ResponseEntity<UserJson> disable(Viewer viewer, @PathVariable int userNo, SeenVersion version) {
        return step(userNo, version, () -> users.disable(viewer, userNo));
    }

    @PostMapping("/enable")
    @Operation(summary = "Enables an account again, with the password from before")
    ResponseEntity<UserJson> enable(@PathVariable int userNo, SeenVersion version) {
        return step(userNo, version, () -> users.enable(userNo));
    }

    @PostMapping("/assign")
    @Operation(summary = "Has a partner manager look after a partner; again changes nothing")
    ResponseEntity<UserJson> assign(
            Viewer viewer, @PathVariable int userNo, SeenVersion version, @Valid @RequestBody AssignmentInput input) {
        var partnerNo = answers.partnerNo(viewer, input.wanted());
        return step(userNo, version, () -> users.assign(userNo, partnerNo));
    }

    @PostMapping("/unassign")
    @Operation(summary = "Has a partner manager look after a partner no longer; again changes nothing")
    ResponseEntity<UserJson> unassign(
            Viewer viewer, @PathVariable int userNo, SeenVersion version, @Valid @RequestBody AssignmentInput input) {
        var partnerNo = answers.partnerNo(viewer, input.wanted());
        return step(userNo, version, () -> users.unassign(userNo, partnerNo));
    }

    private ResponseEntity<UserJson> step(int userNo, SeenVersion version, Runnable work) {
        return answers.after(userNo, () -> seen.at(userNo, version.number(), work));
    }
}
