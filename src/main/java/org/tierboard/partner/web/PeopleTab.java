package org.tierboard.partner.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.account.Role;
import org.tierboard.site.PartnerTab;

/** The tabs of a partner that lead to its people and its membership. */
@Configuration(proxyBeanMethods = false)
class PeopleTab {

    private static final int PEOPLE = 20;
    private static final int MEMBERSHIP = 80;

    @Bean
    PartnerTab peoplePages() {
        return PartnerTab.forAll("people", "/partners/{partnerId}/people", PEOPLE);
    }

    @Bean
    PartnerTab membershipPages() {
        var readers = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD);
        return new PartnerTab("membership", "/partners/{partnerId}/membership", MEMBERSHIP, readers);
    }
}
