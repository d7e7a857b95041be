package org.tierboard.plan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.site.PartnerTab;

/** The business plan is a tab of each partner. */
@Configuration(proxyBeanMethods = false)
class PlanTab {

    private static final int ORDER = 40;

    @Bean
    PartnerTab planPartnerTab() {
        return PartnerTab.forAll("plan", "/partners/{partnerId}/plan", ORDER);
    }
}
