package org.tierboard.api.web;

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
import org.tierboard.account.EmailTaken;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Role;
import org.tierboard.account.UserQueries;
import org.tierboard.account.UserRefused;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;
import org.tierboard.api.VersionTag;
import org.tierboard.site.Unprocessable;

/** Invitations for programs: an administrator gives somebody an account, who then chooses a password by a mailed link. */
@RestController
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed(Role.ADMINISTRATOR)
@Tag(name = "Users")
class UserApi {

    private final Users users;
    private final UserQueries queries;
    private final PartnerAccess access;

    UserApi(Users users, UserQueries queries, PartnerAccess access) {
        this.users = users;
        this.queries = queries;
        this.access = access;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invites somebody: makes an account, and mails a link to choose a password by")
    ResponseEntity<UserJson> add(Viewer viewer, @Valid @RequestBody InvitationInput input) {
        var partnerNo = input.partner().map(id -> partnerNo(viewer, id)).orElse(null);
        try {
            var user = queries.require(users.invite(input.toUser(partnerNo)).userNo());
            return VersionTag.created(Integer.toString(user.userNo()), user.version(), UserJson.of(user));
        } catch (EmailTaken taken) {
            throw Unprocessable.field("email", "user.email.taken", taken);
        }
    }

    @GetMapping("/{userNo}")
    @Operation(summary = "A person with an account")
    ResponseEntity<UserJson> show(@PathVariable int userNo) {
        var user = queries.require(userNo);
        return VersionTag.ok(user.version(), UserJson.of(user));
    }

    @PostMapping("/{userNo}/password-link")
    @Operation(summary = "Mails a new link to choose a password by; an older one is void")
    ResponseEntity<UserJson> inviteAgain(@PathVariable int userNo) {
        try {
            users.inviteAgain(userNo);
            return show(userNo);
        } catch (UserRefused refused) {
            throw Unprocessable.whole("user.refused." + refused.reason(), refused);
        }
    }

    private Integer partnerNo(Viewer viewer, String partnerId) {
        try {
            return access.require(viewer, partnerId).partnerNo();
        } catch (PartnerNotFound unknown) {
            throw Unprocessable.field("partnerId", "user.partner.unknown", unknown);
        }
    }
}
