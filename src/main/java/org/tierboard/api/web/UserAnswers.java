package org.tierboard.api.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.UserQueries;
import org.tierboard.account.UserRefused;
import org.tierboard.account.Viewer;
import org.tierboard.api.VersionTag;
import org.tierboard.site.Unprocessable;

/** Answers with a person as they are now, or with what can't be done to their account. */
@Component
class UserAnswers {

    private final UserQueries queries;
    private final PartnerAccess access;

    UserAnswers(UserQueries queries, PartnerAccess access) {
        this.queries = queries;
        this.access = access;
    }

    ResponseEntity<UserJson> now(int userNo) {
        var user = queries.require(userNo);
        return VersionTag.ok(user.version(), UserJson.of(user));
    }

    ResponseEntity<UserJson> created(int userNo) {
        var user = queries.require(userNo);
        return VersionTag.created(Integer.toString(userNo), user.version(), UserJson.of(user));
    }

    /** Does it and answers with the person as they are then. */
    ResponseEntity<UserJson> after(int userNo, Runnable work) {
        try {
            work.run();
        } catch (UserRefused refused) {
            throw Unprocessable.whole("user.refused." + refused.reason(), refused);
        }
        return now(userNo);
    }

    Integer partnerNo(Viewer viewer, String partnerId) {
        try {
            return access.require(viewer, partnerId).partnerNo();
        } catch (PartnerNotFound unknown) {
            throw Unprocessable.field("partnerId", "user.partner.unknown", unknown);
        }
    }
}
