package org.tierboard.validation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.account.Role;
import org.tierboard.site.PartnerTab;

/** The tab of a partner that leads to its validations. */
@Configuration(proxyBeanMethods = false)
class ValidationTab {

    private static final int ORDER = 50;

    @Bean
    PartnerTab validationPages() {
        var readers = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD);
        return new PartnerTab("validations", "/partners/{partnerId}/validations", ORDER, readers);
    }
}
