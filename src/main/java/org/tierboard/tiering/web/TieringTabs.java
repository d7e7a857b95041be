package org.tierboard.tiering.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.site.PartnerTab;

/** The tabs of a partner that this module fills. */
@Configuration(proxyBeanMethods = false)
class TieringTabs {

    private static final int TIER = 90;
    private static final int PREMIER = 95;
    private static final int HISTORY = 100;

    @Bean
    PartnerTab tierTab() {
        return PartnerTab.forAll("tier", "/partners/{partnerId}/tier", TIER);
    }

    @Bean
    PartnerTab premierTab() {
        return PartnerTab.forAll("premier", "/partners/{partnerId}/premier", PREMIER);
    }

    @Bean
    PartnerTab historyTab() {
        return PartnerTab.forAll("history", "/partners/{partnerId}/history", HISTORY);
    }
}
