package org.tierboard.site;

import jakarta.servlet.DispatcherType;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** What stands around every request: links to assets, and the refusal of what no browser and no honest program sends. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final Predicate<String> WITHOUT_NUL = text -> text.indexOf('\0') < 0;

    /** Puts its own reading of expressions in the place of Spring's, before the first template is read. */
    @Bean
    SmartInitializingSingleton recordExpressions(SpringTemplateEngine engine) {
        return () -> engine.setDialects(engine.getDialects().stream()
                .map(SiteConfiguration::readingRecords)
                .collect(Collectors.toUnmodifiableSet()));
    }

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

    static IDialect readingRecords(IDialect dialect) {
        return dialect instanceof SpringStandardDialect ? new RecordDialect() : dialect;
    }

    private static final class RecordDialect extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator expressions = new RecordExpressions();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return expressions;
        }
    }
}
