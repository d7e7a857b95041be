package org.tierboard.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps the page that tells of a database that is away from asking it for a session: it would wait, and fail as well. Who
 * reads that page is nobody known.
 */
final class FailuresWithoutSession implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var ofTheDatabase = isOfTheDatabase(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        chain.doFilter(ofTheDatabase ? new WithoutCookies((HttpServletRequest) request) : request, response);
    }

    private static boolean isOfTheDatabase(@Nullable Object failure) {
        return failure instanceof DataAccessException || failure instanceof TransactionException;
    }

    /** By its cookie a session is found. */
    private static final class WithoutCookies extends HttpServletRequestWrapper {

        private WithoutCookies(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[0];
        }
    }

    /** Puts it before the filter that finds sessions. */
    @Configuration(proxyBeanMethods = false)
    static class Installation {

        @Bean
        FilterRegistrationBean<FailuresWithoutSession> failuresWithoutSession() {
            var filter = new FilterRegistrationBean<>(new FailuresWithoutSession());
            filter.setDispatcherTypes(DispatcherType.ERROR);
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
