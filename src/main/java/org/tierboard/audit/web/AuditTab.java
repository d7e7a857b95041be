package org.tierboard.audit.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.account.Role;
import org.tierboard.site.PartnerTab;

/** The audit is the last tab of a partner. */
@Configuration(proxyBeanMethods = false)
class AuditTab {

    private static final int ORDER = 110;

    @Bean
    PartnerTab auditPages() {
        var readers = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD);
        return new PartnerTab("audit", "/partners/{partnerId}/audit", ORDER, readers);
    }
}
