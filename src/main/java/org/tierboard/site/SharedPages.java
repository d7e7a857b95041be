package org.tierboard.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts what makes forms work once behind the access rules, which come first. */
@Configuration(proxyBeanMethods = false)
class SharedPages implements WebMvcConfigurer {

    private static final int AFTER_ACCESS_RULES = 100;

    private final OnceOnly once;

    SharedPages(OnceOnly once) {
        this.once = once;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(once).order(AFTER_ACCESS_RULES);
    }
}
