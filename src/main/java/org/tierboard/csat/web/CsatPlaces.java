package org.tierboard.csat.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.account.Role;
import org.tierboard.site.PartnerTab;

/** The tabs of a partner's customers. */
@Configuration(proxyBeanMethods = false)
class CsatPlaces {

    private static final int REVIEWS = 70;
    private static final int CUSTOMERS = 71;

    @Bean
    PartnerTab reviewPages() {
        return PartnerTab.forAll("reviews", "/partners/{partnerId}/reviews", REVIEWS);
    }

    @Bean
    PartnerTab customerPages() {
        return new PartnerTab("customers", "/partners/{partnerId}/customers", CUSTOMERS, Set.of(Role.ADMINISTRATOR));
    }
}
