package org.tierboard.reference.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.site.PartnerTab;

/** Public references are a tab of each partner. */
@Configuration(proxyBeanMethods = false)
class ReferenceTab {

    private static final int ORDER = 60;

    @Bean
    PartnerTab referencePartnerTab() {
        return PartnerTab.forAll("references", "/partners/{partnerId}/references", ORDER);
    }
}
