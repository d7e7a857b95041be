package org.tierboard.csat.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.kernel.PartnerId;

/** The whole address of a partner's form, for its people to share (FAQ 37). */
@Component
class RateAddress {

    private final String baseUrl;

    /** @param baseUrl what links start with ({@code tierboard.base-url}); without it they begin as the own page did */
    RateAddress(@Value("${tierboard.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl.strip();
    }

    String of(PartnerId partner) {
        var base = baseUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(baseUrl);
        return base.path("/rate/{partner}")
                .encode()
                .buildAndExpand(partner.value())
                .toUriString();
    }
}
