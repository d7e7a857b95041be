package org.tierboard.site;

import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses requests that no browser and no honest program makes, before they get anywhere. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final Predicate<String> WITHOUT_NUL = text -> text.indexOf('\0') < 0;

    /** NUL is no character of any text here, and PostgreSQL can't store it. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(WITHOUT_NUL);
        firewall.setAllowedParameterValues(WITHOUT_NUL);
        return firewall;
    }
}
