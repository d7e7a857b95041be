package org.tierboard.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Invitation;

/** Where a password is chosen: the whole address, for an administrator to hand over. */
@Component
class PasswordAddress {

    private final String baseUrl;

    /**
     * Without a base URL the address begins as the administrator's own page did.
     *
     * @param baseUrl what links start with ({@code tierboard.base-url})
     */
    PasswordAddress(@Value("${tierboard.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String of(Invitation invitation) {
        var base = baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(baseUrl);
        return base.path("/password/{token}").buildAndExpand(invitation.token()).toUriString();
    }
}
