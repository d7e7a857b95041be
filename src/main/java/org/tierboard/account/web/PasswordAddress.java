package org.tierboard.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Invitation;

/** Where a password is chosen: the whole address, for an administrator to hand over. */
@Component
class PasswordAddress {

    private final String baseUrl;
    private final boolean mailed;

    /**
     * Without a base URL the address begins as the administrator's own page did.
     *
     * @param mailServer if there is one, the person gets the link by mail and nobody else sees it
     * @param baseUrl what links start with ({@code tierboard.base-url})
     */
    PasswordAddress(@Value("${tierboard.base-url:}") String baseUrl, @Value("${spring.mail.host:}") String mailServer) {
        this.baseUrl = baseUrl;
        this.mailed = !mailServer.isBlank();
    }

    /** Shows the link to the administrator, unless it is on its way by mail. */
    void handOver(Invitation invitation, RedirectAttributes redirect) {
        if (mailed) {
            redirect.addFlashAttribute("notice", "user.link-mailed");
        } else {
            redirect.addFlashAttribute("link", of(invitation));
        }
    }

    String of(Invitation invitation) {
        var base = baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(baseUrl);
        return base.path("/password/{token}").buildAndExpand(invitation.token()).toUriString();
    }
}
