package org.tierboard.site;

import jakarta.servlet.DispatcherType;
import java.util.function.Predicate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What stands around every request: links to assets, and the refusal of what no browser and no honest program sends. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final Predicate<String> WITHOUT_NUL = text -> text.indexOf('\0') < 0;

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> assetUrls() {
        var filter = new FilterRegistrationBean<ResourceUrlEncodingFilter>(new AssetUrls());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** NUL is no character of any text here, and PostgreSQL can't store it. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(WITHOUT_NUL);
        firewall.setAllowedParameterValues(WITHOUT_NUL);
        return firewall;
    }
}
