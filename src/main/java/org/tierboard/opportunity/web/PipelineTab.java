package org.tierboard.opportunity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.site.PartnerTab;

/** Opportunities are a tab of each partner. */
@Configuration(proxyBeanMethods = false)
class PipelineTab {

    private static final int ORDER = 30;

    @Bean
    PartnerTab opportunityPartnerTab() {
        return PartnerTab.forAll("opportunities", "/partners/{partnerId}/opportunities", ORDER);
    }
}
