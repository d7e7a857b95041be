package org.tierboard.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Role;
import org.tierboard.account.UserLists.Wanted;

/** Whom a program looks for among the people with an account; what is left out narrows nothing. */
record UserFilter(
        @Schema(description = "A part of the name or of the e-mail address") @Nullable
        String query,

        @Nullable Role role,

        @Schema(description = "Only those whose account is disabled, or only those whose isn't") @Nullable
        Boolean disabled,

        @Schema(description = "Only those who belong to the partner, or look after it") @Nullable
        String partnerId) {

    Wanted wanted() {
        return new Wanted(query == null ? "" : query.strip(), role, disabled, partnerId);
    }
}
