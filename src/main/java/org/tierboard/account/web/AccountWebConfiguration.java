package org.tierboard.account.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access rules before every handler, and viewer and partner into its parameters. */
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

    private final AccessRules rules;
    private final ViewerArgument viewer;
    private final VisiblePartnerArgument partner;

    AccountWebConfiguration(AccessRules rules, ViewerArgument viewer, VisiblePartnerArgument partner) {
        this.rules = rules;
        this.viewer = viewer;
        this.partner = partner;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // the description of the API comes with the library; the filter chain guards it
        registry.addInterceptor(rules).excludePathPatterns("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewer);
        resolvers.add(partner);
    }
}
