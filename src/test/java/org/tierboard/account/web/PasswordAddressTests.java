package org.tierboard.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tierboard.account.Invitation;

class PasswordAddressTests {

    private static final Invitation INVITATION = new Invitation(7, "abc");

    @BeforeEach
    void aRequestWithAHostThatAnybodyMayClaim() {
        var request = new MockHttpServletRequest();
        request.setServerName("elsewhere.example.net");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void beginsAsConfiguredWhateverHostTheRequestNames() {
        assertThat(new PasswordAddress("https://tiers.example.com/app", "").of(INVITATION))
                .isEqualTo("https://tiers.example.com/app/password/abc");
    }

    @Test
    void beginsAsTheRequestDidWhereNothingIsConfigured() {
        assertThat(new PasswordAddress("", "").of(INVITATION)).isEqualTo("http://elsewhere.example.net/password/abc");
    }
}
