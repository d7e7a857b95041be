package org.tierboard.api;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tierboard.account.PartnerAccess;

/** Puts what all calls have in common around the handlers of the API, behind the sign-in. */
@Configuration(proxyBeanMethods = false)
class ApiWebConfiguration implements WebMvcConfigurer {

    private static final int BEHIND_THE_ROLES = 1;

    private final SeenVersionArgument seen;
    private final GivenAgain again;

    ApiWebConfiguration(SeenVersionArgument seen, GivenAgain again) {
        this.seen = seen;
        this.again = again;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(again).addPathPatterns("/api/**").order(BEHIND_THE_ROLES);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(seen);
    }

    @Bean
    static FilterRegistrationBean<BodyLimitFilter> bodyLimit(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        return forTheApi(new BodyLimitFilter(failures), 1);
    }

    @Bean
    static FilterRegistrationBean<IdempotencyFilter> idempotency(
            KeyedRequests requests,
            KeyedTransactions transactions,
            PartnerAccess access,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        return forTheApi(new IdempotencyFilter(requests, transactions, access, failures), 2);
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> forTheApi(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }
}
