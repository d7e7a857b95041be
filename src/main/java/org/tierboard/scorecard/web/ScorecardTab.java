package org.tierboard.scorecard.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.site.PartnerTab;

/** The card is the first tab of a partner. */
@Configuration(proxyBeanMethods = false)
class ScorecardTab {

    private static final int ORDER = 10;

    @Bean
    PartnerTab scorecardPages() {
        return PartnerTab.forAll("scorecard", "/partners/{partnerId}/scorecard", ORDER);
    }
}
